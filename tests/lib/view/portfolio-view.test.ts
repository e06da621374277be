import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import type { Portfolio } from '../../../lib/portfolio/state';
import { type PortfolioView, portfolioView } from '../../../lib/view/portfolio-view';
import {
  counts,
  heading,
  LEARNERS,
  OTHERS,
  opens,
  sampleKept,
  samplePortfolio,
  snapshot,
  stretchesOf,
} from './fixtures';

function view(
  portfolio: Partial<Portfolio> = {},
  pages: readonly Snapshot[] = [LEARNERS, ...OTHERS],
  live: Snapshot | null = LEARNERS,
): PortfolioView {
  const kept = Object.fromEntries(pages.map((page) => [page.document.id, page]));
  return portfolioView(samplePortfolio(portfolio), kept, live, { section: '2b', by: 'choice' });
}

function open(of: PortfolioView): string[] {
  return of.open.map(({ section, what, action }) => `${section} ${what.kind} ${action.kind}`);
}

describe('progress', () => {
  it.each([
    ['senior', 14],
    ['cmalt', 12],
    ['associate', 8],
  ] as const)('counts ready sections over those %s requires', (pathway, total) => {
    expect(view({ pathway }).progress.total).toBe(total);
  });

  it('never counts the assessor, nor a section the pathway does not have', () => {
    expect(
      view({ ready: { assessor: true, '6': true, context: true }, pathway: 'cmalt' }).progress.done,
    ).toBe(1);
  });
});

describe('the rows', () => {
  const row = (of: PortfolioView, section: string) => of.rows.find((one) => one.section === section);

  it('tell words and how far each section is', () => {
    const now = view({ items: { '2b.needs': true } });
    expect(row(now, 'context')).toMatchObject({ number: null, words: 412, status: { kind: 'ready' } });
    expect(row(now, '1b')).toMatchObject({ words: 233, status: { kind: 'items', done: 0 } });
    expect(row(now, '1c')).toMatchObject({ words: null, status: { kind: 'not-found' } });
    expect(row(now, '2b')?.current).toBe(true);
  });

  it('sum a section over its pages', () => {
    const more = snapshot(11, 'Case study', [opens('2b', 'Your target learners: a case')], {
      '2b': counts(60),
    });
    expect(row(view({}, [LEARNERS, more]), '2b')?.words).toBe(700);
  });

  it('keep a tick whose heading has gone, and say so', () => {
    expect(row(view({ ready: { '1c': true } }), '1c')?.status).toEqual({ kind: 'ready-gone' });
  });

  it('take a lone specialist heading for the first specialist area', () => {
    const lone = snapshot(12, 'Specialist', [heading('s', 'Specialist area: podcasts', { section: '5' })], {
      '5': counts(300),
    });
    expect(row(view({}, [lone], null), '5a')?.words).toBe(300);
    expect(row(view({}, [lone], null), '5b')?.words).toBeNull();
  });

  it('call 5a, 5b and 6 by the titles the candidate gave', () => {
    expect(row(view(), '5a')?.name).toBe('Accessibility in practice');
    expect(row(view({ titles: {} }), '5a')?.name).not.toBe('Accessibility in practice');
  });
});

describe('pages', () => {
  const draft = snapshot(9, 'Draft', [heading('h', 'Ideas')], {});

  it('of another home are not part of it', () => {
    const foreign = { ...OTHERS[0], document: { ...LEARNERS.document, id: 'x', home: 'https://other/' } };
    expect(view({}, [LEARNERS, foreign as Snapshot]).members).toHaveLength(1);
  });

  it('join by themselves once a heading names a section, or when the candidate says so', () => {
    const counting = (of: PortfolioView) =>
      of.members.filter((member) => member.counts).map((member) => member.snapshot.document.title);
    expect(counting(view({}, [LEARNERS, draft]))).toEqual(['Teaching and learning']);
    const { id } = draft.document;
    expect(counting(view({ membership: { [id]: 'in' } }, [LEARNERS, draft]))).toContain('Draft');
    expect(counting(view({ membership: { [LEARNERS.document.id]: 'out' } }, [LEARNERS, draft]))).toEqual([]);
  });

  it('stand in the order of the sections they begin with', () => {
    expect(view().members.map(({ snapshot: page }) => page.document.title)).toEqual([
      'About me',
      'Operational issues',
      'Teaching and learning',
      'The wider context',
      'Specialism',
    ]);
  });

  it('that are open are known by what is live, ahead of what is kept', () => {
    const newer = { ...LEARNERS, stretches: stretchesOf(LEARNERS.headings, { '2b': counts(999) }) };
    expect(view({}, [LEARNERS], newer).guide.words?.narrative).toBe(999);
  });
});

describe('open items', () => {
  it('stand in the order of the guidelines, each with one thing to do', () => {
    expect(open(view())).toEqual([
      '1b no-reflection go',
      '1c no-heading copy',
      '2b no-reflection go',
      '3b images-without-alt go',
      '4 no-heading copy',
      '5b no-heading copy',
      'future no-heading copy',
      'confirmation no-heading copy',
    ]);
  });

  it('lead to the open page where the section stands on several', () => {
    const old = snapshot(1, 'A first draft', [opens('2b', '2b Learners')], { '2b': counts(10) });
    const item = view({}, [old, LEARNERS]).open.find(({ section }) => section === '2b');
    expect(item?.action.kind === 'go' && item.action.place.document.id).toBe(LEARNERS.document.id);
  });

  it('leave a ticked section alone while it is there', () => {
    expect(open(view({ ready: { '1b': true, '2b': true, '3b': true } }))).not.toContain(
      '2b no-reflection go',
    );
    expect(open(view({ ready: { '1c': true } }))).toContain('1c heading-gone copy');
  });

  it('never ask a section that is not assessed for reflection', () => {
    const future = snapshot(6, 'Future', [opens('future', 'Future plans')], { future: counts(10) });
    expect(open(view({ ready: {} }, [future], null)).filter((item) => item.startsWith('future'))).toEqual([]);
  });

  it('say nothing of evidence where there is a link or a film that may be it', () => {
    const bare = counts(300, { parts: ['reflection'] });
    const page = (section: typeof bare) =>
      snapshot(13, 'x', [opens('4', '4 Communication')], { '4': section });
    expect(open(view({}, [page(bare)], null))).toContain('4 no-evidence go');
    expect(open(view({}, [page({ ...bare, links: 1 })], null))).not.toContain('4 no-evidence go');
    expect(open(view({}, [page({ ...bare, media: 1 })], null))).not.toContain('4 no-evidence go');
  });
});

describe('headings with nothing below them', () => {
  const part = (name: 'description' | 'reflection' | 'evidence') =>
    heading(`p-${name}`, name, { level: 3, part: name });
  const pasted = (stretches: Snapshot['stretches']): Snapshot => ({
    ...snapshot(14, 'x', [opens('2b', '2b'), part('description'), part('reflection'), part('evidence')], {}),
    stretches,
  });
  const words = { pieces: [{ words: 9 }] };

  it('are one open item of a section in which nothing is written', () => {
    const now = view({}, [pasted([{}, {}, {}, {}, {}])], null);
    expect(open(now).filter((item) => item.startsWith('2b'))).toEqual(['2b nothing-written go']);
    expect(now.guide.parts.map(({ state }) => state)).toEqual(['empty', 'empty', 'empty']);
  });

  it('are an open item each once there is something of the section', () => {
    const begun = view({}, [pasted([{}, {}, words, {}, {}])], null);
    expect(open(begun).filter((item) => item.startsWith('2b'))).toEqual([
      '2b empty-reflection go',
      '2b empty-evidence go',
    ]);
    expect(begun.guide.parts.map(({ state }) => state)).toEqual(['begun', 'empty', 'empty']);
    const whole = view({}, [pasted([{}, {}, words, words, { pieces: [{ links: ['x'] }] }])], null);
    expect(open(whole).filter((item) => item.startsWith('2b'))).toEqual([]);
  });

  it('are found by the headings on one page and the text on another', () => {
    const other = { ...pasted([{}, {}, {}, words, words]), document: { ...LEARNERS.document, id: 'other' } };
    const now = view({}, [pasted([{}, {}, words, {}, {}]), other], null);
    expect(now.guide.parts.map(({ state }) => state)).toEqual(['begun', 'begun', 'begun']);
  });

  it('are said of sections that nobody grades too, and not of the confirmation, whose words are not counted', () => {
    const bare = snapshot(15, 'x', [opens('future', 'Future plans'), opens('confirmation', 'Confirmation')], {
      future: counts(0),
      confirmation: counts(0),
    });
    const items = open(view({}, [bare], null));
    expect(items).toContain('future nothing-written go');
    expect(items.filter((item) => item.startsWith('confirmation'))).toEqual([]);
  });
});

describe('a section in sound or film', () => {
  const film = (narrative: number, over: Parameters<typeof counts>[1] = { media: 1 }) =>
    snapshot(16, 'x', [opens('2b', '2b Learners')], { '2b': counts(narrative, over) });
  const told = { media: { '2b': true as const } };

  it('is asked about where there are media and little text, and what the candidate says holds', () => {
    expect(view({}, [film(40)], null).guide.told).toBe('maybe');
    expect(view({}, [film(400)], null).guide.told).toBe('words');
    expect(view({}, [film(40, {})], null).guide.told).toBe('words');
    expect(view(told, [film(400, {})], null).guide.told).toBe('media');
  });

  it('is not asked about for a film that is evidence', () => {
    const headings = [opens('2b', '2b'), heading('e', 'Evidence', { level: 3, part: 'evidence' })];
    const evidence = { ...snapshot(17, 'x', headings, {}), stretches: [{}, {}, { media: 1 }] };
    expect(view({}, [evidence], null).guide.told).toBe('words');
  });

  it('misses no part, and is not called unwritten', () => {
    expect(open(view({}, [film(40)], null))).toContain('2b no-reflection go');
    for (const page of [film(40), film(0, {})]) {
      const now = view(told, [page], null);
      expect(open(now).filter((item) => item.startsWith('2b'))).toEqual([]);
      expect(now.guide.parts.filter(({ state }) => state !== 'begun')).toEqual([]);
    }
  });

  it('has no words in the list', () => {
    const row = view(told, [film(40)], null).rows.find(({ section }) => section === '2b');
    expect(row?.inMedia).toBe(true);
  });

  it('still needs a heading', () => {
    expect(open(view(told, [], null))).toContain('2b no-heading copy');
  });
});

describe('evidence', () => {
  const evidence = (section: ReturnType<typeof counts>) => {
    const page = snapshot(13, 'x', [opens('2b', '2b Learners')], { '2b': section });
    return view({}, [page], null).guide.parts.find(({ part }) => part === 'evidence');
  };

  it('is what its parts hold, and links elsewhere beside them are not', () => {
    const both = counts(300, { parts: ['evidence'], links: 5, evidenceLinks: 2 });
    expect(evidence(both)).toMatchObject({ state: 'begun', evidence: { kind: 'part', links: 2 } });
    const bare = counts(300, { parts: ['evidence'], links: 5 });
    expect(evidence(bare)).toMatchObject({ state: 'empty', evidence: { kind: 'links', links: 5 } });
  });

  it('is not said to be found where there are links and no part for it', () => {
    expect(evidence(counts(300, { links: 5 }))).toMatchObject({
      state: 'not-found',
      evidence: { kind: 'links', links: 5 },
    });
    expect(evidence(counts(300, { media: 1 }))).toMatchObject({
      state: 'not-found',
      evidence: { kind: 'media' },
    });
  });
});

describe('text right under the heading of an area', () => {
  const area = heading('block-3', '3 The wider context', { section: '3' });
  const page = snapshot(20, 'Area 3', [area, opens('3a', '3a Legislation')], {
    '3': counts(420),
    '3a': counts(100),
  });
  const above = (of: PortfolioView) =>
    of.rows.flatMap((row) => (row.above === null ? [] : [[row.section, row.above]]));

  it('has a row above the sections of the area, with the way there', () => {
    expect(above(view({}, [page], null))).toMatchObject([
      ['3a', { area: '3', name: 'The wider context', words: 420, places: [{ heading: { id: 'block-3' } }] }],
    ]);
  });

  it('has none where nothing is written there', () => {
    const bare = snapshot(20, 'Area 3', [area], { '3': counts(0) });
    expect(above(view({}, [bare], null))).toEqual([]);
  });

  it('is where the caret is, and no section is marked then', () => {
    const { id } = page.document;
    const now = portfolioView(samplePortfolio(), { [id]: page }, page, {
      section: '3a',
      by: 'caret',
      at: '3',
    });
    expect(now.area).toMatchObject({ area: '3', words: 420 });
    expect(now.rows.filter(({ current }) => current)).toEqual([]);
  });

  it('is the first specialist area where that is a lone one', () => {
    const lone = snapshot(12, 'Specialist', [heading('s', 'Specialist area: podcasts', { section: '5' })], {
      '5': counts(300),
    });
    expect(above(view({}, [lone], null))).toEqual([]);
    const five = snapshot(12, 'Specialist', [...lone.headings, opens('5a', '5a Podcasts')], {
      '5': counts(300),
      '5a': counts(200),
    });
    expect(above(view({}, [five], null))).toMatchObject([['5a', { area: '5', words: 300 }]]);
  });
});

describe('a part heading that names its section', () => {
  it('is the way there where nothing else has opened the section', () => {
    const part = (id: string, name: 'description' | 'reflection') =>
      heading(id, `1a ${name}`, { section: '1a', part: name });
    const page = snapshot(30, 'x', [part('d', 'description'), part('r', 'reflection')], { '1a': counts(60) });
    const { id } = page.document;
    const now = portfolioView(samplePortfolio(), { [id]: page }, null, { section: '1a', by: 'choice' });
    expect(now.guide.places.map((place) => place.heading.id)).toEqual(['d']);
  });
});

describe('doubts', () => {
  it('ask about a heading below the confidence line, and not again once it was answered', () => {
    expect(view().doubts).toMatchObject([{ kind: 'heading', suggestion: '4' }]);
    const answered = {
      id: 'c1',
      text: 'Working with the library team',
      level: 2 as const,
      occurrence: 0,
      before: null,
      after: null,
      answer: { kind: 'topic' as const },
    };
    expect(view({ corrections: { [LEARNERS.document.id]: [answered] } }).doubts).toEqual([]);
    const second = { ...answered, occurrence: 1 };
    expect(view({ corrections: { [LEARNERS.document.id]: [second] } }).doubts).toHaveLength(1);
  });

  it('say that a corrected heading has gone, until the candidate lets it go', () => {
    const lost = {
      id: 'c9',
      text: 'My old heading',
      level: 2 as const,
      occurrence: 0,
      before: null,
      after: null,
      answer: { kind: 'section' as const, section: '4' as const },
    };
    const page = { ...LEARNERS, lostCorrections: ['c9'] };
    const kept = { corrections: { [LEARNERS.document.id]: [lost] } };
    expect(view(kept, [page], page).doubts).toContainEqual({
      kind: 'lost',
      document: page.document,
      correction: 'c9',
      text: 'My old heading',
    });
    expect(view({}, [page], page).doubts.filter(({ kind }) => kind === 'lost')).toEqual([]);
  });

  it('ask about the very same heading on two pages, and about no other repetition', () => {
    const copy = snapshot(7, 'Old page', [opens('2b', '2b Your Target Learners')], { '2b': counts(9) });
    const other = snapshot(7, 'Old page', [opens('2b', '2b A second case')], { '2b': counts(9) });
    expect(view({}, [LEARNERS, copy]).doubts.filter(({ kind }) => kind === 'twice')).toHaveLength(1);
    expect(view({}, [LEARNERS, other]).doubts.filter(({ kind }) => kind === 'twice')).toEqual([]);
  });
});

describe('the guide', () => {
  it('says which parts were found', () => {
    expect(view().guide.parts).toEqual([
      { part: 'description', state: 'begun' },
      { part: 'reflection', state: 'not-found' },
      { part: 'evidence', state: 'begun', evidence: { kind: 'part', links: 2 } },
    ]);
  });

  it('begins with the first section that is not ready where the caret has been nowhere', () => {
    const { snapshots } = sampleKept();
    expect(portfolioView(samplePortfolio(), snapshots, null, null).guide.section.id).toBe('1b');
  });

  it('shows the section the caret is in even where the pathway does not have it', () => {
    const { snapshots } = sampleKept();
    const associate = samplePortfolio({ pathway: 'associate' });
    expect(portfolioView(associate, snapshots, null, { section: '2b', by: 'choice' }).guide.section.id).toBe(
      '2b',
    );
  });
});

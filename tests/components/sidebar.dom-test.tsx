import { afterEach, describe, expect, it } from 'vitest';
import { newPortfolio } from '../../lib/portfolio/state';
import { sectionById } from '../../lib/scheme';
import { ADVICE_BOOK } from '../../lib/scheme/advice-book';
import { questionsOf } from '../../lib/view/questions-of';
import {
  counts,
  heading,
  LEARNERS,
  opens,
  sampleKept,
  sampleLive,
  samplePortfolio,
  snapshot,
} from '../lib/view/fixtures';
import {
  button,
  fireEvent,
  press,
  renderSidebar,
  type Shown,
  screen,
  waitFor,
  within,
} from './render-sidebar';

let shown: Shown | null = null;
afterEach(() => {
  shown?.end();
  shown = null;
});

async function sidebar(...args: Parameters<typeof renderSidebar>): Promise<Shown> {
  shown = await renderSidebar(...args);
  return shown;
}

function title(): string | null | undefined {
  return screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
}

function check(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name });
}

describe('ticks', () => {
  it('of a section show at once, are sent, and move progress', async () => {
    const { background } = await sidebar();
    const answer = background.hold();
    fireEvent.click(check('This section is ready'));
    await waitFor(() => expect(screen.getByText('7 of 14 sections ready')).toBeTruthy());
    expect(background.requests).toEqual([
      { kind: 'change', portfolio: 'p1', change: { kind: 'tick-section', section: '2b', ready: true } },
    ]);
    expect(background.kept().portfolios.p1?.ready['2b']).toBeUndefined();
    answer();
    await waitFor(() => expect(background.kept().portfolios.p1?.ready['2b']).toBe(true));
    expect(check('This section is ready').checked).toBe(true);
  });

  it('of an item are sent with its id, and the row counts them', async () => {
    const { background } = await sidebar();
    const item = screen.getAllByRole<HTMLInputElement>('checkbox')[0];
    if (item === undefined) throw new Error('no items');
    fireEvent.click(item);
    await waitFor(() => expect(background.requests).toHaveLength(1));
    expect(background.requests[0]).toMatchObject({ change: { kind: 'tick-item', done: true } });
    await waitFor(() => expect(screen.getByText(/^1 of [4-9]$/u)).toBeTruthy());
  });

  it('are rolled back when refused, and the reason is said', async () => {
    const { background } = await sidebar();
    background.refuseWith('storage-full');
    fireEvent.click(check('This section is ready'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/no room left/u));
    expect(check('This section is ready').checked).toBe(false);
  });
});

describe('undo', () => {
  it('stands in the quiet bar after a change and names it', async () => {
    const { background } = await sidebar();
    fireEvent.click(check('This section is ready'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2b marked as ready'));
    press('Undo: 2b marked as ready');
    await waitFor(() =>
      expect(background.requests.at(-1)).toEqual({ kind: 'undo', portfolio: 'p1', step: 1 }),
    );
    await waitFor(() => expect(check('This section is ready').checked).toBe(false));
    expect(screen.getByRole('status').textContent).toBe('Undone: 2b marked as ready');
  });

  it('stands in the menu too', async () => {
    await sidebar();
    press('Menu');
    await waitFor(() => expect(screen.getByText('Nothing to undo.')).toBeTruthy());
    fireEvent.click(screen.getByRole('radio', { name: 'CMALT' }));
    await waitFor(() => {
      // In the menu and in the quiet bar.
      expect(screen.getAllByRole('button', { name: 'Undo: Pathway changed to CMALT' })).toHaveLength(2);
    });
    expect(screen.getByText(/of 12 sections ready/u)).toBeTruthy();
  });
});

describe('the section shown', () => {
  it('follows the caret, and stays where it was picked until the caret moves to another section', async () => {
    const { background } = await sidebar();
    expect(title()).toBe('2bYour target learners');
    fireEvent.click(screen.getByRole('button', { name: /Technical knowledge/u }));
    await waitFor(() => expect(title()).toMatch(/^1b/u));
    background.setLive(sampleLive());
    expect(title()).toMatch(/^1b/u);
    background.setLive(sampleLive({ caret: { heading: 'block-2a' } }));
    await waitFor(() => expect(title()).toMatch(/^2a/u));
  });

  it('is marked in the list', async () => {
    await sidebar();
    const current = screen
      .getAllByRole('button')
      .filter((row) => row.getAttribute('aria-current') === 'true');
    expect(current.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^2bYour target learners/u),
    ]);
  });
});

describe('correcting a mapping', () => {
  it('takes two clicks from the guide', async () => {
    const { background } = await sidebar();
    press('Not this? Choose another section for “2b Your target learners”');
    await waitFor(() => expect(screen.getByText(/Which section is/u)).toBeTruthy());
    const chooser = screen.getByRole('region', { name: /Which section is/u });
    fireEvent.click(within(chooser).getByRole('button', { name: /Teaching and assessment/u }));
    expect(background.requests).toMatchObject([
      {
        change: {
          kind: 'correct',
          document: LEARNERS.document.id,
          correction: { text: '2b Your target learners', answer: { kind: 'section', section: '2a' } },
        },
      },
    ]);
    await waitFor(() => expect(screen.queryByText(/Which section is/u)).toBeNull());
  });

  it('takes two clicks for a topic that the caret is under', async () => {
    const { background } = await sidebar();
    const topic = heading('block-topic', 'Those whom I teach at night');
    const snapshot = { ...LEARNERS, headings: [...LEARNERS.headings, topic] };
    background.setLive(sampleLive({ snapshot, caret: { heading: 'block-topic' } }));
    const label = 'A section? Choose one for “Those whom I teach at night”';
    await waitFor(() => press(label));
    const chooser = await screen.findByRole('region', { name: /Which section is/u });
    fireEvent.click(within(chooser).getByRole('button', { name: /Teaching and assessment/u }));
    expect(background.requests).toMatchObject([
      {
        change: {
          kind: 'correct',
          correction: { text: topic.text, answer: { kind: 'section', section: '2a' } },
        },
      },
    ]);
    // A section picked in the list is not the caret's, so its heading is not asked about there.
    fireEvent.click(screen.getByRole('button', { name: /Technical knowledge/u }));
    await waitFor(() => expect(screen.queryByRole('button', { name: label })).toBeNull());
  });

  it('is not asked for under the bare name of a part', async () => {
    const { background } = await sidebar();
    const under = (text: string) => {
      const part = heading('block-part', text, { level: 3, part: 'reflection' });
      const snapshot = { ...LEARNERS, headings: [...LEARNERS.headings, part] };
      background.setLive(sampleLive({ snapshot, caret: { heading: 'block-part' } }));
    };
    under('Reflection on ten years of podcasts');
    await waitFor(() => screen.getByText('Under “Reflection on ten years of podcasts”'));
    under('My critical reflection');
    await waitFor(() => expect(screen.queryByText(/^Under/u)).toBeNull());
  });

  it('puts the focus on the likely answer, and Escape leaves it without closing the sidebar', async () => {
    const { background } = await sidebar();
    press('Not this? Choose another section for “2b Your target learners”');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('2bYour target learners'));
    const focused = document.activeElement;
    if (focused === null) throw new Error('no focus');
    fireEvent.keyDown(focused, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText(/Which section is/u)).toBeNull());
    expect(background.requests).toEqual([]);
  });

  it('takes one click where the guess is right', async () => {
    const { background } = await sidebar();
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press('Yes, for “Working with the library team”'));
    expect(background.requests).toMatchObject([
      { change: { kind: 'correct', correction: { answer: { kind: 'section', section: '4' } } } },
    ]);
    await waitFor(() => expect(screen.queryByText('I am not sure')).toBeNull());
  });

  it('says so when a heading is no section', async () => {
    const { background } = await sidebar();
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press('Not a section: “Working with the library team”'));
    expect(background.requests).toMatchObject([{ change: { correction: { answer: { kind: 'topic' } } } }]);
  });
});

describe('the very same heading on two pages', () => {
  const copy = snapshot(7, 'Old page', [opens('2b', '2b Your target learners')], { '2b': counts(9) });
  const kept = sampleKept({ snapshots: { ...sampleKept().snapshots, [copy.document.id]: copy } });

  it.each([
    ['Together', ['section', 'section']],
    ['Only Old page', ['topic']],
  ])('answered with "%s" is one step', async (answer, kinds) => {
    const { background } = await sidebar(kept);
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press(answer));
    const [request, ...others] = background.requests;
    expect(others).toEqual([]);
    if (request?.kind !== 'change' || request.change.kind !== 'correct-many')
      throw new Error('not one answer');
    expect(request.change.corrections.map(({ correction }) => correction.answer.kind)).toEqual(kinds);
    await waitFor(() => expect(background.kept().portfolios.p1?.undo).toHaveLength(1));
    expect(screen.queryByText(/is on 2 pages/u)).toBeNull();
  });
});

describe('text right under the heading of an area', () => {
  const area = heading('block-3', '3 The wider context', { section: '3' });
  const page = snapshot(20, 'Area 3', [area], { '3': counts(420) });
  const kept = sampleKept({ snapshots: { [page.document.id]: page } });

  it('is listed with its words, and given to a section in two clicks', async () => {
    const { background } = await sidebar(kept);
    expect(screen.getByText('The wider context')).toBeTruthy();
    press('Which section is this? Choose one for “3 The wider context”');
    const chooser = await screen.findByRole('region', { name: /Which section is/u });
    fireEvent.click(within(chooser).getByRole('button', { name: /Legislation/u }));
    expect(background.requests).toMatchObject([
      { change: { kind: 'correct', correction: { answer: { kind: 'section', section: '3a' } } } },
    ]);
  });

  it('is what "You are in" says while the caret stands there', async () => {
    await sidebar(
      kept,
      sampleLive({ document: page.document, snapshot: page, caret: { heading: 'block-3' } }),
    );
    expect(title()).toBe('3The wider context');
    expect(screen.getByText('420 words')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Which section is this/u })).toHaveLength(2);
    expect(screen.queryByRole('checkbox', { name: 'This section is ready' })).toBeNull();
  });
});

describe('a corrected heading that has gone', () => {
  it('is said, and can be let go', async () => {
    const { background } = await sidebar();
    press('Not this? Choose another section for “2b Your target learners”');
    const chooser = await screen.findByRole('region', { name: /Which section is/u });
    fireEvent.click(within(chooser).getByRole('button', { name: /Teaching and assessment/u }));
    await waitFor(() =>
      expect(background.kept().portfolios.p1?.corrections[LEARNERS.document.id]).toHaveLength(1),
    );
    const [correction] = background.kept().portfolios.p1?.corrections[LEARNERS.document.id] ?? [];
    const headings = LEARNERS.headings.filter(({ text }) => !text.startsWith('2b'));
    const page = { ...LEARNERS, headings, lostCorrections: [correction?.id ?? ''] };
    background.setLive(sampleLive({ snapshot: page, caret: null }));
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press('Forget what “2b Your target learners” was'));
    await waitFor(() => expect(screen.queryByText(/can be recognised as it/u)).toBeNull());
    expect(background.requests.at(-1)).toMatchObject({
      change: { kind: 'uncorrect', correction: correction?.id },
    });
  });
});

describe('the tabs', () => {
  const selected = () =>
    screen.getAllByRole('tab').filter((tab) => tab.getAttribute('aria-selected') === 'true')[0]?.textContent;

  it('are one stop for the Tab key and move with the arrows, Home and End', async () => {
    await sidebar();
    const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    for (const [key, name] of [
      ['ArrowRight', 'Open 9'],
      ['End', 'Finish'],
      ['ArrowRight', 'Guide'],
      ['ArrowLeft', 'Finish'],
      ['Home', 'Guide'],
    ] as const) {
      const focused = document.activeElement;
      if (focused === null) throw new Error('no focus');
      fireEvent.keyDown(focused, { key });
      await waitFor(() => expect(selected()).toBe(name));
      expect(document.activeElement?.textContent).toBe(name);
    }
  });

  it('name the panel they show', async () => {
    await sidebar();
    expect(screen.getByRole('tabpanel', { name: 'Guide' })).toBeTruthy();
  });

  it('show the principles and the last list, each with what is known', async () => {
    await sidebar();
    fireEvent.click(screen.getByRole('tab', { name: 'Principles' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4));
    for (const { plain } of ADVICE_BOOK.principles) await waitFor(() => screen.getByText(plain));
    fireEvent.click(screen.getByRole('tab', { name: 'Finish' }));
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(20));
    expect(screen.getAllByText('ready')).toHaveLength(5);
  });
});

describe('open items', () => {
  it('lead to the place in the text', async () => {
    const { background } = await sidebar();
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press('Take me to 2b: No reflection part found'));
    expect(background.revealed).toEqual(['block-2b']);
  });

  it('copy a heading where there is none, and say so', async () => {
    const { background } = await sidebar();
    fireEvent.click(screen.getByRole('tab', { name: /Open/u }));
    await waitFor(() => press('Copy headings for Supporting the deployment of learning technologies'));
    expect(background.copied[0]).toBe('1c Supporting the deployment of learning technologies');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^Copied, with questions to answer: 1c/u),
    );
  });

  it('say when the place has gone', async () => {
    const { background } = await sidebar();
    background.tell().revealed('block-2b', false);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/not there any more/u));
  });
});

describe('prompts', () => {
  it('go round and come back to the first', async () => {
    await sidebar();
    const asked = () =>
      screen.getByRole('region', { name: 'Ask yourself' }).querySelector('.question')?.textContent;
    const first = asked();
    const seen = new Set([first]);
    for (let turn = 0; turn < 60; turn++) {
      const before = asked();
      press('Another question');
      await waitFor(() => expect(asked()).not.toBe(before));
      if (asked() === first) break;
      seen.add(asked());
    }
    expect(seen.size).toBe(questionsOf(sectionById('2b'), 'senior', ADVICE_BOOK).length);
  });

  it('answer why they are asked', async () => {
    await sidebar();
    press('Why this?');
    await waitFor(() => expect(screen.getByText(/No reflection part was found/u)).toBeTruthy());
    expect(button('Why this?').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('own titles', () => {
  it('are kept when the field is left, trimmed, and not before', async () => {
    const { background } = await sidebar();
    fireEvent.click(screen.getByRole('button', { name: /Specialist area 2/u }));
    const field = await waitFor(() =>
      screen.getByRole<HTMLInputElement>('textbox', { name: 'Your own title for 5b' }),
    );
    field.value = '  Podcasts ';
    background.setLive(sampleLive({ caret: null }));
    expect(field.value).toBe('  Podcasts ');
    fireEvent.change(field);
    expect(background.requests).toMatchObject([
      { change: { kind: 'name', section: '5b', title: 'Podcasts' } },
    ]);
    await waitFor(() => expect(title()).toBe('5bPodcasts'));
  });
});

describe('states without a portfolio to show', () => {
  it('say to reload when the extension was updated', async () => {
    const { background } = await sidebar();
    background.tell().extensionUpdated();
    await waitFor(() => expect(title()).toBe('Sidenote was updated'));
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('name the reason and keep what is known below it', async () => {
    await sidebar(sampleKept(), sampleLive({ status: { kind: 'unreadable', reason: 'signed-out' } }));
    expect(title()).toBe('You are signed out here');
    expect(screen.getByText('6 of 14 sections ready')).toBeTruthy();
  });

  it('try again where the browser kept a script out', async () => {
    const { background } = await sidebar(
      sampleKept(),
      sampleLive({ status: { kind: 'unreadable', reason: 'script-blocked' } }),
    );
    expect(title()).toBe('Sidenote could not start on this page');
    press('Try again');
    expect(background.tried.count).toBe(1);
  });

  it('offer headings to begin with on a page without any, and on an empty one', async () => {
    const ownTitle = heading('title', 'To be written', { level: 1 });
    const blank = snapshot(11, 'To be written', [ownTitle], {});
    const kept = sampleKept({ snapshots: { ...sampleKept().snapshots, [blank.document.id]: blank } });
    const { background } = await sidebar(
      kept,
      sampleLive({ document: blank.document, snapshot: blank, caret: null }),
    );
    expect(screen.getByText(/^This page is empty/u)).toBeTruthy();
    expect(screen.queryByText('Count this page')).toBeNull();
    press('Copy headings and questions');
    await waitFor(() => screen.getByText('Copied: headings and questions for all sections'));
    expect(background.copied).toContain('Contextual statement');
    const text = { ...blank, headings: [], stretches: [{ pieces: [{ words: 9 }] }] };
    background.setLive(sampleLive({ document: blank.document, snapshot: text, caret: null }));
    await waitFor(() => expect(title()).toBe('No headings on this page'));
    press('Copy headings and questions');
    expect(background.forms).toHaveLength(2);
  });

  it('lead to the stored data where some of it could not be read, or there is no room for more', async () => {
    const { background, model } = await sidebar(
      sampleKept({ troubles: [{ kind: 'set-aside', key: 'snapshot:x', what: 'snapshot' }] }),
    );
    press('Your data');
    expect(background.dataOpened.count).toBe(1);
    background.setKept(sampleKept());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Your data' })).toBeNull());
    background.refuseWith('storage-full');
    model.portfolio.change({ kind: 'tick-section', section: '2b', ready: true });
    await waitFor(() => screen.getByText(/no room left/u));
    press('Your data');
    expect(background.dataOpened.count).toBe(2);
  });

  it('say what to do where storage cannot be read, or must not be touched', async () => {
    await sidebar(sampleKept({ troubles: [{ kind: 'newer-version', version: 9 }] }));
    expect(title()).toBe('Your data comes from a newer Sidenote');
    expect(screen.getByText('Update the extension, and everything is there again.')).toBeTruthy();
  });

  it('count a page the candidate took out again when asked to', async () => {
    const { background } = await sidebar(
      sampleKept({}, samplePortfolio({ membership: { [LEARNERS.document.id]: 'out' } })),
      sampleLive({ status: { kind: 'dormant', looksLikePortfolio: true }, snapshot: null }),
    );
    press('Count this page');
    expect(background.requests).toMatchObject([{ change: { kind: 'membership', membership: 'auto' } }]);
  });

  it('work with nothing but a beginning', async () => {
    await sidebar(
      sampleKept({ snapshots: {} }, newPortfolio('p1', LEARNERS.document.home)),
      sampleLive({ snapshot: null, caret: null }),
    );
    expect(title()).toBe('Contextual statement');
    expect(screen.getAllByText('not found').length).toBeGreaterThanOrEqual(14);
  });
});

import type { Live } from '../../../lib/messaging/protocol';
import type { Snapshot, SnapshotHeading } from '../../../lib/portfolio/snapshot';
import { DEFAULT_SETTINGS, newPortfolio, type Portfolio } from '../../../lib/portfolio/state';
import type { Piece, Stretch } from '../../../lib/portfolio/stretch';
import type { SectionCounts } from '../../../lib/portfolio/sums';
import { areaOf, PARTS, type Part, type SectionId, type TargetId } from '../../../lib/scheme/ids';
import type { Kept } from '../../../lib/storage/kept';

/**
 * A portfolio for tests and for the gallery: a WordPress site of four pages, half written, with gaps on purpose.
 */

/** The home of the portfolio. */
export const HOME = 'https://blog.example/portfolio/';

/** The day it is: 69 days before the next window closes. */
export const TODAY = '2026-11-23';

/** A heading as a reader tells it. */
export function heading(id: string, text: string, over: Partial<SnapshotHeading> = {}): SnapshotHeading {
  return {
    id,
    level: 2,
    text,
    followed: 'by-text',
    section: null,
    part: null,
    principle: null,
    closing: false,
    confidence: 0.97,
    suggestion: null,
    reasons: [],
    source: 'detected',
    ...over,
  };
}

/** Counts of a section, from which the rest follows: see `stretchesOf`. */
type Counts = Omit<SectionCounts, 'begun' | 'evidenceMedia'>;

/** Counts of a section. */
export function counts(
  narrative: number,
  over: Partial<Omit<Counts, 'words'>> & {
    readonly reflection?: number;
  } = {},
): Counts {
  const { reflection = 0, ...rest } = over;
  return {
    headings: 1,
    words: { narrative, description: 0, reflection, evidence: 0 },
    links: 0,
    evidenceLinks: 0,
    images: 0,
    imagesWithoutAlt: 0,
    media: 0,
    parts: [],
    ...rest,
  };
}

/** A snapshot of a page of the portfolio, with these counts under the first heading of each section. */
export function snapshot(
  page: number,
  title: string,
  headings: readonly SnapshotHeading[],
  sections: Partial<Record<TargetId, Counts>>,
): Snapshot {
  return {
    document: {
      id: `wordpress:${HOME}:${page}`,
      platform: 'wordpress',
      home: HOME,
      title,
      url: `${HOME}wp-admin/post.php?post=${page}&action=edit`,
    },
    headings: [...headings],
    stretches: stretchesOf(headings, sections),
    opens: null,
    looksLikePortfolio: headings.some(({ section }) => section !== null),
    lostCorrections: [],
  };
}

/** Stretches that come to these sums, under headings that open the sections. */
export function stretchesOf(
  headings: readonly SnapshotHeading[],
  sections: Partial<Record<TargetId, Counts>>,
): Stretch[] {
  const open = new Set<TargetId>();
  const stretches = headings.map(({ section }): Stretch => {
    const here = section === null || open.has(section) ? undefined : sections[section];
    if (section === null || here === undefined) return {};
    open.add(section);
    return stretchOf(here);
  });
  return [{}, ...stretches];
}

function stretchOf({ words, parts, links, evidenceLinks, ...media }: Counts): Stretch {
  const { images, imagesWithoutAlt } = media;
  const other = words.narrative - words.description - words.reflection;
  const piece = (count: number, linkCount: number, part?: Part): Piece => ({
    ...(part !== undefined && { part }),
    ...(count > 0 && { words: count }),
    ...(linkCount > 0 && { links: Array.from({ length: linkCount }, () => 'https://example.org/') }),
  });
  return {
    pieces: [
      piece(other, links - evidenceLinks),
      ...PARTS.filter((part) => words[part] > 0 || parts.includes(part)).map((part) =>
        piece(words[part], part === 'evidence' ? evidenceLinks : 0, part),
      ),
    ],
    ...(images > 0 && { images }),
    ...(imagesWithoutAlt > 0 && { imagesWithoutAlt }),
    ...(media.media > 0 && { media: media.media }),
  };
}

/** A heading that opens a section. */
export function opens(section: SectionId, text: string): SnapshotHeading {
  return heading(`block-${section}`, text, {
    section,
    reasons: areaOf(section) === null ? [] : [{ code: 'numbered', values: [section] }],
  });
}

/** The page the candidate has open: area 2, without a reflection in 2b. */
export const LEARNERS = snapshot(
  4,
  'Teaching and learning',
  [
    opens('2a', '2a An understanding of teaching, learning and assessment processes'),
    heading('block-2a-r', 'Reflection', { level: 3, part: 'reflection' }),
    opens('2b', '2b Your target learners'),
    heading('block-2b-e', 'Evidence', { level: 3, part: 'evidence' }),
    heading('block-team', 'Working with the library team', {
      suggestion: '4',
      confidence: 0.55,
    }),
  ],
  {
    '2a': counts(905, {
      reflection: 210,
      parts: ['reflection', 'evidence'],
      evidenceLinks: 3,
      links: 4,
    }),
    '2b': counts(640, { parts: ['evidence'], evidenceLinks: 2, links: 2 }),
  },
);

/** The other pages, as they were last read. */
export const OTHERS: readonly Snapshot[] = [
  snapshot(1, 'About me', [opens('context', 'Contextual statement')], {
    context: counts(412),
  }),
  snapshot(
    2,
    'Operational issues',
    [opens('1a', '1a Constraints and benefits'), opens('1b', '1b Technical knowledge')],
    {
      '1a': counts(712, {
        reflection: 180,
        parts: ['reflection', 'evidence'],
        evidenceLinks: 2,
        links: 2,
      }),
      '1b': counts(233, { parts: ['evidence'], evidenceLinks: 1, links: 1 }),
    },
  ),
  snapshot(3, 'The wider context', [opens('3a', '3a Legislation'), opens('3b', '3b Policies')], {
    '3a': counts(588, {
      reflection: 120,
      parts: ['reflection', 'evidence'],
      evidenceLinks: 3,
      links: 3,
    }),
    '3b': counts(731, {
      reflection: 90,
      parts: ['reflection', 'evidence'],
      evidenceLinks: 1,
      links: 1,
      imagesWithoutAlt: 1,
    }),
  }),
  snapshot(
    5,
    'Specialism',
    [opens('5a', '5a Accessibility in practice'), opens('6', '6 Leading a change of platform')],
    {
      '5a': counts(702, {
        reflection: 160,
        parts: ['reflection', 'evidence'],
        evidenceLinks: 5,
        links: 5,
        media: 1,
      }),
      '6': counts(1_480, {
        reflection: 410,
        parts: ['reflection', 'evidence'],
        evidenceLinks: 6,
        links: 6,
      }),
    },
  ),
];

/** The portfolio with ticks. */
export function samplePortfolio(over: Partial<Portfolio> = {}): Portfolio {
  return {
    ...newPortfolio('p1', HOME),
    ready: {
      context: true,
      '1a': true,
      '2a': true,
      '3a': true,
      '5a': true,
      '6': true,
    },
    titles: {
      '5a': 'Accessibility in practice',
      '6': 'Leading a change of platform',
    },
    ...over,
  };
}

/** What is kept of the sample. */
export function sampleKept(over: Partial<Kept> = {}, portfolio: Portfolio | null = samplePortfolio()): Kept {
  return {
    settings: DEFAULT_SETTINGS,
    portfolios: portfolio === null ? {} : { [portfolio.id]: portfolio },
    snapshots: Object.fromEntries([LEARNERS, ...OTHERS].map((page) => [page.document.id, page])),
    troubles: [],
    ...over,
  };
}

/** What is live while the candidate writes in 2b. */
export function sampleLive(over: Partial<Live> = {}): Live {
  return {
    document: LEARNERS.document,
    status: { kind: 'reading' },
    caret: { heading: 'block-2b' },
    snapshot: LEARNERS,
    ...over,
  };
}

import fc from 'fast-check';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  RESTORE_MODES,
  type Work,
} from '../../../lib/portfolio/backup';
import type { Change, Request } from '../../../lib/portfolio/command';
import { OFF_NOWHERE } from '../../../lib/portfolio/off';
import { PARTS, PATHWAYS, SECTION_IDS, TARGET_IDS } from '../../../lib/scheme/ids';

/** Few ids of each kind, so that random commands meet; some of them are what every object has already. */
const portfolioId = fc.constantFrom('p', 'q', 'toString');
const homeId = fc.constantFrom('h1', 'h2', 'h3', 'valueOf');
const documentId = fc.constantFrom('d1', 'd2', 'hasOwnProperty');
const section = fc.constantFrom(...SECTION_IDS);

const day = fc.constantFrom(null, '2027-01-31', '2028-02-29');

const answer = fc.oneof(
  fc.record({
    kind: fc.constant('section' as const),
    section: fc.constantFrom(...TARGET_IDS),
  }),
  fc.record({
    kind: fc.constant('part' as const),
    part: fc.constantFrom(...PARTS),
  }),
  fc.constant({ kind: 'topic' as const }),
);

const correction = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.constantFrom('Overview', 'My learners', 'x'.repeat(300)),
  level: fc.constantFrom(1 as const, 2 as const, 7 as const),
  occurrence: fc.nat(1),
  before: fc.constantFrom(null, 'Before'),
  after: fc.constantFrom(null, 'After'),
  answer,
});

/** Any change, valid by its guard. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('tick-item' as const),
    item: fc.constantFrom('1a-x', '2b-y', 'constructor-of'),
    done: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('tick-section' as const),
    section,
    ready: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('media' as const), section, told: fc.boolean() }),
  fc.record({ kind: fc.constant('target' as const), day }),
  fc.record({
    kind: fc.constant('note' as const),
    section,
    text: fc.constantFrom('', 'one', 'two'),
  }),
  fc.record({
    kind: fc.constant('name' as const),
    section: fc.constantFrom('5a' as const, '5b' as const, '6' as const),
    title: fc.constantFrom('', 'Accessibility', 'Simulation'),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    document: documentId,
    correction,
  }),
  fc.record({
    kind: fc.constant('correct-many' as const),
    corrections: fc.array(fc.record({ document: documentId, correction }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('uncorrect' as const),
    document: documentId,
    correction: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  fc.record({
    kind: fc.constant('pathway' as const),
    pathway: fc.constantFrom(...PATHWAYS),
  }),
  fc.record({
    kind: fc.constant('membership' as const),
    document: documentId,
    membership: fc.constantFrom('in' as const, 'out' as const, 'auto' as const),
  }),
  fc.record({
    kind: fc.constant('home' as const),
    home: homeId,
    joined: fc.boolean(),
    at: fc.option(fc.nat(4), { nil: undefined }),
  }),
);

const few = { maxKeys: 3 };

/** What a backup can say of one portfolio; its homes are given by the backup, where no two are the same. */
function anyWork(homes: readonly string[]): fc.Arbitrary<Omit<Work, 'id'>> {
  return fc.record({
    homes: fc.constant([...homes]),
    pathway: fc.constantFrom(...PATHWAYS),
    items: fc.dictionary(fc.constantFrom('1a-x', '2b-y', 'constructor-of'), fc.constant(true as const), few),
    ready: fc.dictionary(section, fc.constant(true as const), few),
    media: fc.dictionary(section, fc.constant(true as const), few),
    target: day,
    notes: fc.dictionary(section, fc.constantFrom('', 'one', 'two', 'three'), few),
    titles: fc.dictionary(fc.constantFrom('5a' as const, '6' as const), fc.constantFrom('', 'Video'), few),
    corrections: fc.dictionary(documentId, fc.array(correction, { maxLength: 3 }), few),
    membership: fc.dictionary(documentId, fc.constantFrom('in' as const, 'out' as const), few),
  });
}

/** Any backup, valid by its guard, tidy or not; of portfolios that are here, under their ids or others, and of new ones. */
export const anyBackup: fc.Arbitrary<Backup> = fc
  .tuple(
    fc.shuffledSubarray(['p', 'q', 'toString', 'new'], { minLength: 1, maxLength: 2 }),
    fc.shuffledSubarray(['h1', 'h2', 'h3', 'valueOf', 'h9'], { minLength: 2 }),
    fc.nat(1),
  )
  .chain(([ids, homes, more]) =>
    fc.tuple(
      ...ids.map((id, at) => {
        const own = at === 0 ? homes.slice(0, 1 + more) : homes.slice(1 + more);
        return anyWork(own.length > 0 ? own : [`home of ${id}`]).map((work) => ({ id, ...work }));
      }),
    ),
  )
  .map((portfolios) => ({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: '2026-11-23',
    settings: {
      dock: { side: 'left', width: 300, state: 'closed' },
      theme: 'dark',
      off: OFF_NOWHERE,
      declined: [],
    },
    portfolios,
  }));

/** Any restoring; few ids, so that one is now and then asked for again. */
export const anyRestore = fc.record({
  kind: fc.constant('restore' as const),
  restore: fc.constantFrom('r1', 'r2', 'r3'),
  mode: fc.constantFrom(...RESTORE_MODES),
  backup: anyBackup,
});

/** Any request, valid by its guard. Undo names one of the first steps, which is now and then the newest. */
export const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('start' as const),
      portfolio: portfolioId,
      home: homeId,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('start' as const),
      portfolio: portfolioId,
      home: homeId,
      pathway: fc.constantFrom(...PATHWAYS),
      document: documentId,
    }),
  },
  fc.record({
    kind: fc.constant('decline' as const),
    document: documentId,
    home: homeId,
    declined: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    portfolio: portfolioId,
    unchanged: fc.constant(true as const),
  }),
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      portfolio: portfolioId,
      change: anyChange,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('undo' as const),
      portfolio: portfolioId,
      step: fc.integer({ min: 1, max: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      portfolio: portfolioId,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'delete-all' as const }) },
  { weight: 1, arbitrary: anyRestore },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('dock' as const),
      side: fc.constantFrom('left' as const, 'right' as const, undefined),
      width: fc.option(fc.integer({ min: 280, max: 640 }), { nil: undefined }),
      state: fc.constantFrom('open' as const, 'collapsed' as const, 'closed' as const, undefined),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('theme' as const),
      theme: fc.constantFrom('system' as const, 'dark' as const),
    }),
  },
);

import { UNREADABLE_REASONS } from '../../../lib/document/unreadable';
import type { Live } from '../../../lib/messaging/protocol';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/portfolio/state';
import { sectionsOf } from '../../../lib/scheme';
import type { Kept } from '../../../lib/storage/kept';
import type { SidebarModel } from '../../../lib/view/sidebar-model';
import type { PageSite } from '../../../lib/view/site-model';
import {
  counts,
  heading,
  LEARNERS,
  opens,
  sampleKept,
  sampleLive,
  samplePortfolio,
  snapshot,
} from '../../lib/view/fixtures';

/** A state of the sidebar to look at: what is kept, what is live, and what was done since. */
export type GalleryState = {
  /** The popup, or the page about stored data, in the place of the docked sidebar. */
  readonly surface?: 'popup' | 'data';
  /** What else is stored, by key, for the page about stored data. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** A backup that is chosen there: of what is kept, or a text. */
  readonly file?: 'own' | { readonly kept: Kept } | { readonly text: string };
  /** What the popup finds of the page in front, where no reader is in it. */
  readonly site?: PageSite;
  /** Patterns of the sites that were added. */
  readonly added?: readonly string[];
  readonly kept?: Kept;
  readonly live?: Live | null;
  /** The browser's storage refuses to be read. */
  readonly storage?: 'failed';
  /** The longer texts cannot be brought. */
  readonly advice?: 'blocked';
  readonly act?: (model: SidebarModel) => void;
  /** Names of buttons that are pressed after that, in order. */
  readonly press?: readonly string[];
};

const NOTE = 'Ask Priya for the survey from spring.\n\nWho never fills it in? Perhaps the evening group.';

const TWICE = snapshot(7, 'Old page', [opens('2b', '2b Your target learners')], { '2b': counts(120) });
const AREA = snapshot(10, 'Area 3', [heading('block-3', '3 The wider context', { section: '3' })], {
  '3': counts(420),
});
const LINKS = snapshot(4, 'Teaching and learning', [opens('2b', '2b Your target learners')], {
  '2b': counts(640, { links: 3 }),
});
const FOUND = sampleLive({
  status: { kind: 'dormant', looksLikePortfolio: true, find: { sections: 9, pathway: 'senior' } },
  snapshot: null,
  caret: null,
});
/** A portfolio at another home. */
const ELSEWHERE = { p2: samplePortfolio({ id: 'p2', homes: ['https://morag-ellery.example/'] }) };
const FILM = snapshot(4, 'Teaching and learning', [opens('2b', '2b Your target learners')], {
  '2b': counts(38, { media: 1 }),
});
const TITLED: Snapshot = {
  ...snapshot(10, 'Area 3: the wider context', [], {}),
  opens: '3',
  looksLikePortfolio: true,
  stretches: [{ pieces: [{ words: 420 }] }],
};
/** Headings of a skeleton, of which one part and one section were written in. */
const PASTED: Snapshot = {
  ...snapshot(
    4,
    'Teaching and learning',
    [
      opens('2a', '2a Teaching, learning and assessment processes'),
      ...(['description', 'reflection', 'evidence'] as const).map((part) =>
        heading(`2a-${part}`, part, { level: 3, part }),
      ),
      opens('2b', '2b Your target learners'),
      ...(['description', 'reflection', 'evidence'] as const).map((part) =>
        heading(`2b-${part}`, part, { level: 3, part }),
      ),
      opens('future', 'Future plans'),
    ],
    {},
  ),
  stretches: [{}, {}, {}, {}, {}, {}, { pieces: [{ words: 210 }] }, {}, {}, {}],
};
const NOTHING: Live = { document: null, status: null, caret: null, snapshot: null };
const BLANK = snapshot(11, 'To be written', [heading('title', 'To be written', { level: 1 })], {});
const EMPTY = snapshot(9, 'Draft', [heading('h', 'Ideas')], {});

const COMPLETE = snapshot(
  8,
  'All of it',
  sectionsOf('senior').map(({ id, name }) => opens(id, name)),
  Object.fromEntries(sectionsOf('senior').map(({ id }) => [id, counts(600)])),
);

function dock(over: Partial<Settings['dock']>): Kept {
  return sampleKept({ settings: { ...DEFAULT_SETTINGS, dock: { ...DEFAULT_SETTINGS.dock, ...over } } });
}

function tab(name: 'guide' | 'open' | 'principles' | 'finish') {
  return (model: SidebarModel) => {
    model.tab.value = name;
  };
}

/** The menu, while all pages of the site are read or after that. */
function readingSite(site: NonNullable<Live['site']>): GalleryState {
  return {
    live: sampleLive({ site }),
    act: (model) => {
      model.cover.value = 'menu';
    },
  };
}

const everythingReady = samplePortfolio({
  ready: Object.fromEntries(sectionsOf('senior').map(({ id }) => [id, true])) as never,
});

/** Another computer's work: the same portfolio further on, and one more. */
const OTHER_WORK = sampleKept({
  settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
  portfolios: {
    p1: samplePortfolio({ ready: { '2b': true }, notes: { '2b': NOTE } }),
    p2: samplePortfolio({
      id: 'p2',
      pathway: 'cmalt',
      homes: ['https://second.example/', 'https://third.example/'],
    }),
  },
});

/** Every state, by name. */
export const GALLERY: Readonly<Record<string, GalleryState>> = {
  guide: {
    act: (model) => {
      model.portfolio.change({ kind: 'tick-item', item: 'nothing', done: true });
      model.notices.dismiss();
    },
  },
  'guide-how-it-counts': { press: ['how it counts', 'Why this?'] },
  'guide-correct': { press: ['Not this? Choose another section for “2b Your target learners”'] },
  'guide-picked-missing': { act: (model) => model.portfolio.section.pick('1c') },
  'guide-own-title': { act: (model) => model.portfolio.section.pick('5b') },
  'guide-media': { act: (model) => model.portfolio.section.pick('5a') },
  'guide-media-asked': { live: sampleLive({ snapshot: FILM }) },
  'guide-media-told': {
    kept: sampleKept({}, samplePortfolio({ media: { '2b': true } })),
    live: sampleLive({ snapshot: FILM }),
  },
  'guide-parts-empty': { live: sampleLive({ snapshot: PASTED }) },
  'open-parts-empty': { live: sampleLive({ snapshot: PASTED }), act: tab('open') },
  'guide-more': { press: ['Copy headings and questions for Your target learners'] },
  'guide-long': { act: (model) => model.portfolio.section.pick('6') },
  'guide-about': { press: ['What this section is about'] },
  'guide-about-blocked': { advice: 'blocked', press: ['What this section is about'] },
  'guide-about-context': {
    act: (model) => model.portfolio.section.pick('context'),
    press: ['What this section is about'],
  },
  'guide-questions': { press: ['All questions'] },
  'guide-notes': {
    kept: sampleKept({}, samplePortfolio({ notes: { '2b': NOTE } })),
    press: ['My notes written'],
  },
  'guide-notes-empty': { press: ['My notes'] },
  'guide-area': {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [AREA.document.id]: AREA } }),
    live: sampleLive({ document: AREA.document, snapshot: AREA, caret: { heading: 'block-3' } }),
  },
  'guide-area-by-title': {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [TITLED.document.id]: TITLED } }),
    live: sampleLive({ document: TITLED.document, snapshot: TITLED, caret: { heading: null } }),
  },
  'guide-area-choose': {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [AREA.document.id]: AREA } }),
    press: ['Which section is this? Choose one for “3 The wider context”'],
  },
  'guide-links-only': { live: sampleLive({ snapshot: LINKS }) },
  'notice-undo': {
    act: (model) => model.portfolio.change({ kind: 'tick-section', section: '2b', ready: true }),
  },
  'notice-refused': { act: (model) => model.notices.show({ kind: 'refused', reason: 'storage-full' }) },
  'notice-copied': {
    act: (model) => model.notices.show({ kind: 'copied', text: '1c Supporting the deployment' }),
  },
  open: {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [TWICE.document.id]: TWICE } }),
    act: tab('open'),
  },
  'open-choose': {
    act: tab('open'),
    press: ['No, choose another section for “Working with the library team”'],
  },
  'open-nothing': {
    kept: sampleKept({ snapshots: { [COMPLETE.document.id]: COMPLETE } }, everythingReady),
    live: sampleLive({ document: COMPLETE.document, snapshot: COMPLETE }),
    act: tab('open'),
  },
  'open-ticked-and-gone': {
    kept: sampleKept({ snapshots: {} }, everythingReady),
    live: sampleLive({ snapshot: null }),
    act: tab('open'),
  },
  principles: { act: tab('principles') },
  finish: { act: tab('finish') },
  'finish-ticked': {
    kept: sampleKept({}, samplePortfolio({ target: '2027-01-31' })),
    act: (model) => {
      model.tab.value = 'finish';
      model.portfolio.change({ kind: 'tick-item', item: 'finish.context', done: true });
      model.portfolio.change({ kind: 'tick-item', item: 'finish.impact', done: true });
    },
  },
  'menu-date': {
    kept: sampleKept({}, samplePortfolio({ target: '2027-01-31' })),
    act: (model) => {
      model.cover.value = 'menu';
    },
  },
  'menu-date-past': {
    kept: sampleKept({}, samplePortfolio({ target: '2026-09-30' })),
    act: (model) => {
      model.cover.value = 'menu';
    },
  },
  menu: {
    act: (model) => {
      model.cover.value = 'menu';
      model.portfolio.change({ kind: 'tick-section', section: '2b', ready: true });
      model.notices.dismiss();
    },
  },
  'off-just-now': { act: (model) => model.switchOff('site') },
  'menu-site-reading': readingSite({ kind: 'reading', done: 20, total: 34 }),
  'menu-site-read': readingSite({ kind: 'read', pages: 200, left: 12, scope: 'published' }),
  'menu-site-refused': readingSite({ kind: 'failed', reason: 'no-interface' }),
  'first-run-found': { kept: sampleKept({}, null), live: FOUND },
  'first-run-plain': {
    kept: sampleKept({}, null),
    live: sampleLive({ status: { kind: 'dormant', looksLikePortfolio: false }, snapshot: null }),
  },
  'first-run-second': { kept: sampleKept({ portfolios: ELSEWHERE }), live: FOUND },
  'first-run-second-new': {
    kept: sampleKept({ portfolios: ELSEWHERE }),
    live: FOUND,
    press: ['A portfolio of its own'],
  },
  'first-run-yes': { kept: sampleKept({}, null), live: FOUND, press: ['Associate CMALT', 'Yes, begin here'] },
  'first-run-no': { kept: sampleKept({}, null), live: FOUND, press: ['No, it is not'] },
  loading: { live: null },
  'no-document': { live: NOTHING },
  updated: { live: sampleLive() },
  'newer-version': { kept: sampleKept({ troubles: [{ kind: 'newer-version', version: 9 }] }) },
  'migration-failed': { kept: sampleKept({ troubles: [{ kind: 'migration-failed', from: 1 }] }) },
  'set-aside': {
    kept: sampleKept({ troubles: [{ kind: 'set-aside', key: 'snapshot:x', what: 'snapshot' }] }),
  },
  'page-without-sections': {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [EMPTY.document.id]: EMPTY } }),
    live: sampleLive({ document: EMPTY.document, snapshot: EMPTY, caret: null }),
  },
  'read-only-published': {
    live: sampleLive({
      status: { kind: 'reading', readOnly: { shows: 'published', edit: LEARNERS.document.url } },
    }),
  },
  'read-only-preview': {
    live: sampleLive({ status: { kind: 'reading', readOnly: { shows: 'preview', edit: null } } }),
  },
  'page-taken-out': {
    kept: sampleKept({}, samplePortfolio({ membership: { [LEARNERS.document.id]: 'out' } })),
    live: sampleLive({ status: { kind: 'dormant', looksLikePortfolio: true }, caret: null }),
  },
  fresh: {
    kept: sampleKept({ snapshots: {} }, samplePortfolio({ ready: {}, titles: {} })),
    live: sampleLive({ snapshot: null, caret: null }),
  },
  'dock-narrow': { kept: dock({ width: 280 }) },
  'dock-wide': { kept: dock({ width: 640 }) },
  'dock-left': { kept: dock({ side: 'left' }) },
  'dock-collapsed': { kept: dock({ state: 'collapsed' }) },
  ...Object.fromEntries(
    UNREADABLE_REASONS.map((reason) => [
      `reason-${reason}`,
      { live: sampleLive({ status: { kind: 'unreadable', reason }, snapshot: null, caret: null }) },
    ]),
  ),
  'popup-ready': { surface: 'popup' },
  'popup-found': {
    surface: 'popup',
    kept: sampleKept({}, null),
    live: FOUND,
  },
  'popup-declined': {
    surface: 'popup',
    kept: sampleKept({}, null),
    live: FOUND,
    act: (model) => model.decline(true),
  },
  'popup-off-page': { surface: 'popup', act: (model) => model.switchOff('document') },
  'popup-off-all': { surface: 'popup', live: NOTHING, act: (model) => model.switchOff('all') },
  'popup-nothing': { surface: 'popup', live: NOTHING, site: { kind: 'out-of-reach' } },
  'popup-looking': { surface: 'popup', live: NOTHING },
  'popup-unknown': { surface: 'popup', live: NOTHING, site: { kind: 'unknown' } },
  'popup-offer': {
    surface: 'popup',
    live: NOTHING,
    site: { kind: 'offered', host: 'portfolio.morag-ellery.example', answer: 'none' },
  },
  'popup-refused': {
    surface: 'popup',
    live: NOTHING,
    site: { kind: 'offered', host: 'portfolio.morag-ellery.example', answer: 'refused' },
    added: ['https://blogs.somewhere.example/*', 'http://old.example/*', 'https://*/*'],
  },
  'popup-allowed': {
    surface: 'popup',
    live: NOTHING,
    site: { kind: 'allowed', host: 'portfolio.morag-ellery.example' },
    added: ['https://portfolio.morag-ellery.example/*'],
  },
  'popup-reason': {
    surface: 'popup',
    kept: sampleKept({}, null),
    live: sampleLive({ status: { kind: 'unreadable', reason: 'still-loading' } }),
  },
  'storage-failed': { storage: 'failed' },
  'page-empty': {
    kept: sampleKept({ snapshots: { ...sampleKept().snapshots, [BLANK.document.id]: BLANK } }),
    live: sampleLive({ document: BLANK.document, snapshot: BLANK, caret: null }),
  },
  'popup-updated': { surface: 'popup' },
  'popup-newer': {
    surface: 'popup',
    kept: sampleKept({ troubles: [{ kind: 'newer-version', version: 9 }] }),
  },
  'popup-storage-failed': { surface: 'popup', storage: 'failed' },
  'reason-without-portfolio': {
    kept: sampleKept({}, null),
    live: sampleLive({ status: { kind: 'unreadable', reason: 'signed-out' }, snapshot: null }),
  },
  data: {
    surface: 'data',
    kept: sampleKept({}, samplePortfolio({ notes: { '2b': NOTE } })),
    stored: { 'quarantine:0:portfolio:x': 'damaged' },
  },
  'data-empty': { surface: 'data', kept: sampleKept({ snapshots: {} }, null) },
  'data-delete': { surface: 'data', press: ['Delete blog.example/portfolio', 'Save a backup first'] },
  'data-delete-all': { surface: 'data', press: ['Delete everything'] },
  'data-preview': { surface: 'data', file: { kept: OTHER_WORK } },
  'data-preview-replace': {
    surface: 'data',
    file: { kept: OTHER_WORK },
    press: ['Replace everything'],
  },
  'data-preview-nothing': { surface: 'data', file: 'own' },
  'data-restored': { surface: 'data', file: { kept: OTHER_WORK }, press: ['Add to what is here'] },
  'data-refused': {
    surface: 'data',
    file: { text: '{"format": "sidenote-backup", "version": 1, "portfolios": [7]}' },
  },
  'data-newer-version': { surface: 'data', stored: { meta: { version: 99 } } },
};

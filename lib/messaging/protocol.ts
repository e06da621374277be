import * as v from 'valibot';
import { UNREADABLE_REASONS } from '../document/unreadable';
import { commandIdSchema, commandSchema } from '../portfolio/command';
import { documentRefSchema, PLATFORM_IDS } from '../portfolio/document-ref';
import { MAX_HREF_LENGTH } from '../portfolio/limits';
import { measuredOutlineSchema, outlineHeadingsSchema } from '../portfolio/measured-outline';
import { REFUSALS } from '../portfolio/refusal';
import { snapshotSchema } from '../portfolio/snapshot';
import { PATHWAYS } from '../scheme/ids';
import { SHORTCUTS } from './shortcut';

/**
 * Every message of the extension, by direction. Requests are imperative, news is in the past tense. All travel over
 * ports, so that a killed worker is noticed by both ends; each message passes its guard before anything looks at it,
 * and one that does not pass is dropped.
 *
 *   reader ──▶ background ──▶ reader          port "reader"  (one a tab)
 *   surface ──▶ background ──▶ surface        port "surface" (one a surface)
 *   site reader ──▶ background ──▶ site reader  port "site" (one while all pages of a site are read)
 *
 * What is kept does not travel here: surfaces read it from storage and follow its changes.
 */

/** Names of the ports. They live apart so that a reader need not carry the schemas below. */
export { PORTS } from './port-names';

const blockId = v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH));

/** `lacks`: the background is to put the analysis script into the page. */
const loading = v.object({ kind: v.literal('loading'), lacks: v.optional(v.literal('analysis')) });
/** What is shown in the place of an editor; `edit`: where the page offers one. */
const readOnlySchema = v.object({
  shows: v.picklist(['published', 'preview'] as const),
  edit: v.nullable(v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH))),
});
/** `readOnly`: the text is not read where it is edited. `source`: it is edited as its source, in this form. */
const reading = v.object({
  kind: v.literal('reading'),
  readOnly: v.optional(readOnlySchema),
  source: v.optional(v.picklist(['blocks', 'html'] as const)),
});
const unreadable = v.object({ kind: v.literal('unreadable'), reason: v.picklist(UNREADABLE_REASONS) });

/**
 * How a reader is doing, as it tells. `dormant`: it has looked once and waits to be wanted; `headings`: what it saw, null
 * where none of it could be a portfolio's.
 */
const toldStatusSchema = v.variant('kind', [
  v.object({ kind: v.literal('dormant'), headings: v.nullable(outlineHeadingsSchema) }),
  loading,
  reading,
  unreadable,
]);

/** How the reader of a tab is doing. `dormant`: it has looked once and waits to be wanted. */
export const readerStatusSchema = v.variant('kind', [
  v.object({
    kind: v.literal('dormant'),
    looksLikePortfolio: v.boolean(),
    /** What makes it look so; see `Find`. */
    find: v.optional(v.object({ sections: v.number(), pathway: v.nullable(v.picklist(PATHWAYS)) })),
  }),
  loading,
  reading,
  unreadable,
]);

/** How the reader of a tab is doing. */
export type ReaderStatus = v.InferOutput<typeof readerStatusSchema>;

/** Where the caret stands: the last heading at it or above it; null above the first. */
export const caretSchema = v.object({ heading: v.nullable(blockId) });

/** Reader to background. */
export const fromReaderSchema = v.variant('kind', [
  /** The first message, and again whenever another document is open or the status changed. */
  v.object({ kind: v.literal('status-changed'), document: documentRefSchema, status: toldStatusSchema }),
  /** `told` and `at`: see `Told`. */
  v.object({
    kind: v.literal('measured'),
    outline: measuredOutlineSchema,
    told: v.picklist(['news', 'again'] as const),
    at: v.pipe(v.number(), v.minValue(0)),
  }),
  v.object({ kind: v.literal('caret-moved'), caret: caretSchema }),
  /** Answer to `reveal`. */
  v.object({ kind: v.literal('revealed'), block: blockId, found: v.boolean() }),
]);

/** A message from a reader. */
export type FromReader = v.InferOutput<typeof fromReaderSchema>;

/** The same as a reader sends it, without what goes without saying. */
export type SentByReader = v.InferInput<typeof fromReaderSchema>;

/** Background to reader. */
export const toReaderSchema = v.variant('kind', [
  /**
   * What the reader has to know of what is kept, for the open document; sent after `status-changed` and whenever it
   * changes. `wanted`: the document belongs to a portfolio that was started, so read it live.
   */
  v.object({ kind: v.literal('set-context'), document: blockId, wanted: v.boolean() }),
  v.object({ kind: v.literal('reveal'), block: blockId }),
  /** The candidate took the site away: end, and read nothing more. */
  v.object({ kind: v.literal('stop') }),
]);

/** A message to a reader. */
export type ToReader = v.InferOutput<typeof toReaderSchema>;

/** Room for the dock at one side of the page; `width` in CSS pixels. */
export const roomSchema = v.object({
  side: v.picklist(['left', 'right'] as const),
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(4_000)),
});

/** Room for the dock. */
export type Room = v.InferOutput<typeof roomSchema>;

/** Surface to background. */
export const fromSurfaceSchema = v.variant('kind', [
  /**
   * The first message. `own`: the tab the surface is injected into; a number: the tab a popup or panel speaks of. A panel
   * attaches again whenever another tab comes to the front, and says that it is one: beside it no dock is shown.
   */
  v.object({
    kind: v.literal('attach'),
    tab: v.union([v.literal('own'), v.number()]),
    surface: v.optional(v.literal('panel')),
  }),
  v.object({ kind: v.literal('command'), command: commandSchema }),
  v.object({ kind: v.literal('reveal'), block: blockId }),
  /**
   * Makes room for the docked sidebar in its tab, or takes it back (`now` null). `platform` and `before`, the room it
   * had: a background that was started anew would not know what to take back.
   */
  v.object({
    kind: v.literal('make-room'),
    platform: v.picklist(PLATFORM_IDS),
    before: v.nullable(roomSchema),
    now: v.nullable(roomSchema),
  }),
  /** Tries once more to put into the attached tab what its reader lacks. */
  v.object({ kind: v.literal('try-again') }),
  /** Puts the longer texts of the scheme into the attached tab; `advice-brought` answers. */
  v.object({ kind: v.literal('bring-advice') }),
  /** Shows the docked sidebar in the attached tab, in the place of a panel (asked by the popup and by panels). */
  v.object({ kind: v.literal('open-sidebar') }),
  /** Reads all pages of the site in the attached tab, or ends that. */
  v.object({ kind: v.literal('read-site'), action: v.picklist(['start', 'stop'] as const) }),
  /** Ends all that runs in the pages of a site, and gives the permission for it back (asked by the popup). */
  v.object({ kind: v.literal('leave-site'), pattern: v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH)) }),
  /** Asks for the keys of the shortcuts; `shortcuts-told` answers. */
  v.object({ kind: v.literal('ask-shortcuts') }),
  /** Opens the browser's own page on which shortcuts are changed. */
  v.object({ kind: v.literal('change-shortcuts') }),
  /** Opens the browser's side panel beside the attached tab. Heeded only as the answer to a click. */
  v.object({ kind: v.literal('open-panel') }),
  /** Opens the page about stored data in a tab of its own. */
  v.object({ kind: v.literal('open-data') }),
]);

/** A message from a surface. */
export type FromSurface = v.InferOutput<typeof fromSurfaceSchema>;

/**
 * A command of which no more can be read than who sent it. It is answered all the same: its sender sends it until it is
 * answered, and nothing after it before.
 */
export const unreadableCommandSchema = v.object({
  kind: v.literal('command'),
  command: v.object({ id: commandIdSchema }),
});

/** How far the reading of a whole site is, or how it ended. Numbers are of pages; see lib/reader/site-reading.ts. */
const siteStatusSchema = v.variant('kind', [
  v.object({ kind: v.literal('reading'), done: v.number(), total: v.nullable(v.number()) }),
  v.object({
    kind: v.literal('read'),
    pages: v.number(),
    left: v.number(),
    scope: v.picklist(['all', 'published'] as const),
  }),
  v.object({ kind: v.literal('stopped'), pages: v.number() }),
  v.object({
    kind: v.literal('failed'),
    reason: v.picklist([
      'refused',
      'signed-out',
      'no-interface',
      'offline',
      'site-error',
      'script-blocked',
    ] as const),
  }),
]);

/** How far the reading of a whole site is, or how it ended. */
export type SiteStatus = v.InferOutput<typeof siteStatusSchema>;

/** Site reader to background. */
export const fromSiteReaderSchema = v.variant('kind', [
  /** The first message: what is to be read? */
  v.object({ kind: v.literal('site-asked') }),
  /** Pages of the site as they were saved `at` some time, in milliseconds since 1970. */
  v.object({
    kind: v.literal('site-measured'),
    pages: v.pipe(
      v.array(
        v.object({
          outline: measuredOutlineSchema,
          at: v.pipe(v.number(), v.minValue(0)),
          from: v.picklist(['editor', 'page'] as const),
        }),
      ),
      v.maxLength(100),
    ),
  }),
  v.object({ kind: v.literal('site-status'), status: siteStatusSchema }),
]);

/** What a site reader sends, without what goes without saying. */
export type SentBySiteReader = v.InferInput<typeof fromSiteReaderSchema>;

/** Background to site reader. `known`: ids of documents of the portfolio at that home. */
export type ToSiteReader =
  | { readonly kind: 'read-site'; readonly home: string; readonly known: readonly string[] }
  | { readonly kind: 'stop' };

/** What is live in a tab: relayed to its surfaces, never stored. Whole each time; it is small. */
export const liveSchema = v.object({
  document: v.nullable(documentRefSchema),
  status: v.nullable(readerStatusSchema),
  caret: v.nullable(caretSchema),
  /** The newest snapshot of the open document, ahead of the kept one by up to 2 s. */
  snapshot: v.nullable(snapshotSchema),
  /** How far the reading of all pages of the site is, where that was asked for in this tab. */
  site: v.optional(siteStatusSchema),
});

/** What is live in a tab. */
export type Live = v.InferOutput<typeof liveSchema>;

/** Guard for a named reason for refusing a command. */
export const refusalSchema = v.picklist(REFUSALS);

/** Background to surface. */
export const toSurfaceSchema = v.variant('kind', [
  v.object({ kind: v.literal('live-changed'), live: liveSchema }),
  /** Storage has the command. */
  v.object({ kind: v.literal('acknowledged'), number: v.number() }),
  v.object({ kind: v.literal('refused'), number: v.number(), reason: refusalSchema }),
  v.object({ kind: v.literal('revealed'), block: blockId, found: v.boolean() }),
  /** Whether the tab is shown in a side panel of the browser, which takes the place of the dock. */
  v.object({ kind: v.literal('panel-changed'), shown: v.boolean() }),
  /** The keys of the shortcuts as they are set in the browser, which names them; "" for one without. */
  v.object({ kind: v.literal('shortcuts-told'), keys: v.record(v.picklist(SHORTCUTS), v.string()) }),
  /**
   * What the candidate asked for elsewhere than in the surface itself: that it goes, goes or comes, comes, or goes on to
   * the next open item.
   */
  v.object({ kind: v.literal('asked'), what: v.picklist(['close', 'toggle', 'open', 'next'] as const) }),
  /** `there`: whether the browser let the longer texts into the page. */
  v.object({ kind: v.literal('advice-brought'), there: v.boolean() }),
  /** To a docked sidebar: give the room back and go, since its site is left. */
  v.object({ kind: v.literal('close') }),
]);

/** The keys of the shortcuts, as the browser names them. */
export type ShortcutKeys = Extract<ToSurface, { kind: 'shortcuts-told' }>['keys'];

/** What the candidate can ask of a surface from elsewhere. */
export type Asked = Extract<ToSurface, { kind: 'asked' }>['what'];

/** A message to a surface. */
export type ToSurface = v.InferOutput<typeof toSurfaceSchema>;

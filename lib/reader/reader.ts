import { outlineOf } from '../document/outline';
import { mapDocument } from '../mapping/map-document';
import type { Measure } from '../measures/measure';
import type { Platform, Reading } from '../platforms/contract';
import type { DocumentRef } from '../portfolio/snapshot';
import { type Analysis, createAnalysis, findingsOf, type MappingContext } from './analysis';
import { type LiveReading, watch } from './live-reading';
import type { CaretNews, Context, News, Order, Status } from './news';

/**
 * Runs a platform live, in three states:
 *
 *   looking ──read once──▶ dormant ──wanted──▶ reading ──not wanted──▶ dormant
 *      └────────────────────wanted────────────────▲
 *
 * Looking ends with the first text there is: its outline tells whether the document looks like a portfolio. A dormant
 * reader watches nothing. A reading one tells what it measured after each pause in the typing, and where the caret is.
 */

/** A running reader. */
export type Reader = {
  /** Takes an order from the background. */
  readonly heard: (order: Order) => void;
};

/** What a reader is made of. Everything it starts ends with `signal`. */
export type ReaderOptions = {
  readonly platform: Platform;
  readonly page: Document;
  readonly tell: (news: News) => void;
  /** Makes a measurer; called only once the document is to be read live. */
  readonly newMeasure: () => Measure;
  readonly signal: AbortSignal;
};

const NO_CONTEXT: MappingContext = { corrections: [], titles: {} };

/** Starts a reader. It tells at once which document is open. */
export function startReader({ platform, page, tell, newMeasure, signal }: ReaderOptions): Reader {
  let context: Context | null = null;
  let looksLikePortfolio = false;
  let toldStatus = '';
  let toldCaret = '';
  let analysed = '';
  let analysis: Analysis | null = null;
  let phase: AbortController = new AbortController();
  let state: 'looking' | 'dormant' | 'reading' = 'looking';
  let watched: LiveReading = look();

  function tellStatus(status: Status, document: DocumentRef): void {
    const telling = JSON.stringify([status, document.id, document.url]);
    if (telling === toldStatus) return;
    toldStatus = telling;
    tell({ kind: 'status-changed', document, status });
  }

  function tellCaret(caret: CaretNews): void {
    const telling = JSON.stringify(caret);
    if (telling === toldCaret) return;
    toldCaret = telling;
    tell({ kind: 'caret-moved', caret });
  }

  /** Ends what the last state had running. */
  function enter(next: typeof state): AbortSignal {
    phase.abort();
    phase = new AbortController();
    state = next;
    return phase.signal;
  }

  function look(): LiveReading {
    return watch(platform, page, { read: onLooked, caretMoved: () => {} }, enter('looking'));
  }

  function onLooked(reading: Reading, document: DocumentRef): void {
    if (reading.kind === 'unreadable') {
      tellStatus(unreadable(reading.reason), document);
      return;
    }
    const mapped = mapDocument(outlineOf(reading.text), NO_CONTEXT);
    ({ looksLikePortfolio } = findingsOf(reading.text.blocks.length, mapped));
    enter('dormant');
    tellStatus({ kind: 'dormant', looksLikePortfolio }, document);
  }

  function readLive(): void {
    analysis = null;
    toldCaret = '';
    watched = watch(platform, page, { read: onRead, caretMoved: followCaret }, enter('reading'));
    tellStatus({ kind: 'loading' }, watched.document());
  }

  function onRead(reading: Reading, document: DocumentRef): void {
    if (reading.kind === 'unreadable') {
      tellStatus(unreadable(reading.reason), document);
      return;
    }
    if (analysis === null || document.id !== analysed) analysis = createAnalysis(newMeasure());
    analysed = document.id;
    // What is kept for another document says nothing about this one; its own context follows the status that is told.
    const mine = context?.document === document.id ? context : null;
    const snapshot = mine === null ? null : analysis.update(document, reading.text, mine);
    const findings = analysis.findings();
    looksLikePortfolio = findings.looksLikePortfolio;
    tellStatus(findings.lacksHeadings ? unreadable('no-headings') : { kind: 'reading' }, document);
    if (snapshot !== null) tell({ kind: 'measured', snapshot });
    followCaret();
  }

  /** Where the caret stands in what was read last. In text that is newer than that, it stays where it was. */
  function followCaret(): void {
    const place = watched.live.caret();
    const caret = place.kind === 'block' ? analysis?.placeOf(place.id) : null;
    if (caret != null) tellCaret(caret);
  }

  function onContext(next: Context): void {
    const document = watched.document();
    if (next.document !== document.id || isSameContext(next, context)) return;
    context = next;
    if (next.wanted && state !== 'reading') readLive();
    else if (next.wanted) watched.readAgain();
    else if (state === 'reading') {
      enter('dormant');
      tellStatus({ kind: 'dormant', looksLikePortfolio }, document);
    }
  }

  function reveal(block: string): void {
    tell({ kind: 'revealed', block, found: state === 'reading' && watched.live.reveal(block) });
  }

  signal.addEventListener('abort', () => phase.abort(), { once: true });
  tellStatus({ kind: 'loading' }, watched.document());
  return { heard: (order) => (order.kind === 'reveal' ? reveal(order.block) : onContext(order)) };
}

/** The background tells the context again after it was away. */
function isSameContext(a: Context, b: Context | null): boolean {
  return b !== null && JSON.stringify(a) === JSON.stringify(b);
}

function unreadable(reason: Extract<Reading, { kind: 'unreadable' }>['reason']): Status {
  return reason === 'still-loading' ? { kind: 'loading' } : { kind: 'unreadable', reason };
}

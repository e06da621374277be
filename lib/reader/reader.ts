import type { DocumentText } from '../document/block';
import type { Platform, Reading } from '../platforms/contract';
import type { DocumentRef } from '../portfolio/document-ref';
import type { Analysis } from './analysis';
import type { AnalysisTools, ToolShed } from './analysis-tools';
import { type LiveReading, watch } from './live-reading';
import { mayBePortfolio, readIfPortfolio } from './may-be-portfolio';
import type { CaretNews, Context, News, Order, Status } from './news';
import { outlineToTell, toldHeadings } from './told-outline';

/**
 * Runs a platform live, in three states:
 *
 *   looking ──read once──▶ dormant ──wanted──▶ reading ──not wanted──▶ dormant
 *      └────────────────────wanted────────────────▲
 *
 * Looking ends with the first text there is: its headings are told where they could be a portfolio's. A dormant reader
 * watches nothing. Only where the document is wanted the analysis is brought into the page; then the reader tells what
 * it measured after each pause in the typing, and where the caret is.
 */

/** A running reader. */
export type Reader = {
  /** Takes an order from the background. */
  readonly heard: (order: Order) => void;
  /** To be called when the background may want something else now: a reader that is asleep looks what is open. */
  readonly refresh: () => void;
};

/** What a reader is made of. Everything it starts ends with `signal`. */
export type ReaderOptions = {
  readonly platform: Platform;
  readonly page: Document;
  readonly tell: (news: News) => void;
  readonly tools: ToolShed;
  readonly signal: AbortSignal;
};

/** Starts a reader. It tells at once which document is open. */
export function startReader({ platform, page, tell, tools, signal }: ReaderOptions): Reader {
  let context: Context | null = null;
  let lastText: DocumentText | null = null;
  let toldStatus = '';
  let toldCaret = '';
  let lookedAt = '';
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
    const events = { read: onLooked, how: readIfPortfolio, caretMoved: () => {} };
    return watch(platform, page, events, enter('looking'));
  }

  function onLooked(reading: Reading, document: DocumentRef): void {
    if (reading.kind === 'unreadable') {
      tellStatus(unreadable(reading.reason), document);
      return;
    }
    lastText = reading.text;
    fallAsleep(document);
  }

  function fallAsleep(document: DocumentRef): void {
    enter('dormant');
    lookedAt = document.id;
    const found = lastText !== null && mayBePortfolio(lastText) ? lastText : null;
    const headings = found === null ? null : toldHeadings(outlineToTell(found));
    tellStatus({ kind: 'dormant', headings }, document);
  }

  /** A host may open another document in the same page, which a reader that is asleep does not notice. */
  function refresh(): void {
    if (state !== 'dormant' || watched.document().id === lookedAt) return;
    lastText = null;
    watched = look();
    tellStatus({ kind: 'loading' }, watched.document());
  }

  /** Goes on with the analysis, which may have to be brought into the page first, unless the state changes meanwhile. */
  function withTools(document: DocumentRef, goOn: (tools: AnalysisTools) => void): void {
    const until = phase.signal;
    const atHand = tools.atHand();
    if (atHand !== null) {
      goOn(atHand);
      return;
    }
    tellStatus({ kind: 'loading', lacks: 'analysis' }, document);
    void tools.arrive().then((arrived) => {
      if (!until.aborted) goOn(arrived);
    });
  }

  function readLive(): void {
    const until = enter('reading');
    analysis = null;
    toldCaret = '';
    withTools(watched.document(), ({ createAnalysis }) => {
      const read = (reading: Reading, document: DocumentRef) => onRead(createAnalysis, reading, document);
      watched = watch(platform, page, { read, caretMoved: followCaret }, until);
      tellStatus({ kind: 'loading' }, watched.document());
    });
  }

  function onRead(createAnalysis: () => Analysis, reading: Reading, document: DocumentRef): void {
    if (reading.kind === 'unreadable') {
      tellStatus(unreadable(reading.reason), document);
      return;
    }
    if (analysis === null || document.id !== analysed) analysis = createAnalysis();
    analysed = document.id;
    lastText = reading.text;
    // Another document may be open now: then it has to be wanted first, which is told after its status.
    const isWanted = context?.document === document.id;
    const outline = isWanted ? analysis.update(document, reading.text) : null;
    const { readOnly } = watched.live.open();
    const source = watched.live.source?.() ?? null;
    const how = { ...(readOnly !== undefined && { readOnly }), ...(source !== null && { source }) };
    tellStatus({ kind: 'reading', ...how }, document);
    if (outline !== null) tell({ kind: 'measured', outline });
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
    else if (state === 'reading') fallAsleep(document);
  }

  function reveal(block: string): void {
    tell({ kind: 'revealed', block, found: state === 'reading' && watched.live.reveal(block) });
  }

  signal.addEventListener('abort', () => phase.abort(), { once: true });
  tellStatus({ kind: 'loading' }, watched.document());
  return {
    heard: (order) => (order.kind === 'reveal' ? reveal(order.block) : onContext(order)),
    refresh,
  };
}

/** The background tells the context again after it was away. */
function isSameContext(a: Context, b: Context | null): boolean {
  return b !== null && JSON.stringify(a) === JSON.stringify(b);
}

function unreadable(reason: Extract<Reading, { kind: 'unreadable' }>['reason']): Status {
  return reason === 'still-loading' ? { kind: 'loading' } : { kind: 'unreadable', reason };
}

import type { LiveDocument, Platform, Reading } from '../platforms/contract';
import type { DocumentRef } from '../portfolio/document-ref';
import { cut } from '../portfolio/limits';
import { CARET_RHYTHM, createPace, READING_RHYTHM } from './pace';

/** What comes out of a document that is being watched. */
export type ReadingEvents = {
  /** It was read: at the start, and after each pause in its changes. */
  readonly read: (reading: Reading, document: DocumentRef) => void;
  /** How it is read, where that is not in full. */
  readonly how?: (live: LiveDocument) => Reading;
  /** The caret may be elsewhere; told after a pause in its moves. */
  readonly caretMoved: () => void;
};

/** A document that is being watched. */
export type LiveReading = {
  readonly live: LiveDocument;
  /** The open document, under the title it had when it was read last. */
  readonly document: () => DocumentRef;
  /** Reads now, changed or not. */
  readonly readAgain: () => void;
};

/** Watches the open document of a page until the signal is aborted. Reads it at once. */
export function watch(
  platform: Platform,
  page: Document,
  events: ReadingEvents,
  signal: AbortSignal,
): LiveReading {
  let title = '';
  const pace = createPace(page, read, signal, READING_RHYTHM);
  const caretPace = createPace(page, events.caretMoved, signal, CARET_RHYTHM);
  const live = platform.live(
    page,
    { changed: pace.ask, caretMoved: caretPace.ask, documentChanged: pace.ask },
    signal,
  );

  function document(): DocumentRef {
    const { id, home, url, unsaved } = live.open();
    return { id, platform: platform.id, home, title, url, ...(unsaved && { unsaved }) };
  }

  function read(): void {
    const reading = events.how === undefined ? live.read() : events.how(live);
    if (reading.kind === 'text') title = cut(reading.text.title);
    if (!signal.aborted) events.read(reading, document());
  }

  function readAgain(): void {
    pace.ask();
    pace.flush();
  }

  // After the caller has what it is given here.
  queueMicrotask(readAgain);
  return { live, document, readAgain };
}

import type { DocumentText } from '../document/block';
import type { UnreadableReason } from '../document/unreadable';

/**
 * What a platform must be able to do. One folder a host; nothing outside that folder knows the host's names, addresses
 * or markup. Members are called by lib/reader, in the frame that holds the text.
 */

/** Which document is open, as far as its host tells. Fields as in `DocumentRef` of lib/portfolio. */
export type OpenDocument = {
  readonly id: string;
  readonly home: string;
  readonly url: string;
  readonly unsaved?: true;
  /** Where the text is shown to read, and not to be edited. */
  readonly readOnly?: ReadOnly;
};

/**
 * What is shown in the place of an editor, and where the host offers to edit it: an http or https address; null where it
 * offers it nowhere.
 */
export type ReadOnly = { readonly shows: 'published' | 'preview'; readonly edit: string | null };

/** The outcome of one reading. */
export type Reading =
  | { readonly kind: 'text'; readonly text: DocumentText }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Where the caret is: in a block, or nowhere that is known. */
export type CaretPlace = { readonly kind: 'block'; readonly id: string } | { readonly kind: 'unknown' };

/** What a live document tells its reader. All calls come after the change has reached the DOM. */
export type LiveListener = {
  /** Text may have changed. The reader waits for a pause and then calls `read`. */
  readonly changed: () => void;
  /** The caret may have moved. The reader calls `caret` a moment later. */
  readonly caretMoved: () => void;
  /** Another document is open in the same page, or the same one has its id now. */
  readonly documentChanged: () => void;
};

/** A document that is open in its editor or shown to read, and stays so while `signal` is not aborted. */
export type LiveDocument = {
  /** Asked for again after `documentChanged`. */
  readonly open: () => OpenDocument;
  /**
   * The document's text as it is now. Blocks that have not changed since the last call are the same objects. Never
   * throws: what cannot be read is a named reason.
   */
  readonly read: () => Reading;
  /**
   * The title, and at least every heading and wholly bold line that `read` would give, in much less time: for the first
   * look at a document that is most likely no portfolio. Fails like `read`.
   */
  readonly glance: () => Reading;
  readonly caret: () => CaretPlace;
  /**
   * The form of the source that the text is edited as just now: blocks of the host, or HTML. What is pasted has to be in it.
   * Null, as where this is absent, in an editor that shows the text as it looks.
   */
  readonly source?: () => 'blocks' | 'html' | null;
  /** Scrolls the block into view and marks it for a moment without touching the host's nodes. False: it is gone. */
  readonly reveal: (blockId: string) => boolean;
};

/** How the host makes room for the dock: style rules that can be taken back. */
export type DockRoom = {
  /** A style sheet for the top frame; inserted and removed by the background. `width` in CSS pixels. */
  readonly css: (side: 'left' | 'right', width: number) => string;
};

/** A host that can be read live. */
export type Platform = {
  readonly id: 'google-docs' | 'google-sites' | 'wordpress' | 'onenote';
  /** Whether the page is one this platform reads. Cheap: an address and at most a few look-ups in the DOM. */
  readonly matches: (page: Document, address: URL) => boolean;
  /** Starts to watch the page; every listener and timer ends with `signal`. */
  readonly live: (page: Document, listener: LiveListener, signal: AbortSignal) => LiveDocument;
  readonly dock: DockRoom;
};

/** A host whose saved pages can be read: used by `inspect` and by tests, and needs no layout. */
export type SavedPagePlatform = {
  readonly id: Platform['id'] | 'web-page';
  /** Whether the markup was made by this host. */
  readonly recognises: (page: Document) => boolean;
  readonly readSaved: (page: Document) => DocumentText;
};

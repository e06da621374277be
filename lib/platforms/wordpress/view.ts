import type { DocumentText } from '../../document/block';
import type { UnreadableReason } from '../../document/unreadable';
import type { CaretPlace, LiveListener } from '../contract';

/**
 * One way in which WordPress shows a text to be edited: the canvas of the block editor, or the text's source. The page
 * changes from one to another without being loaded again.
 */
export type View = {
  /** Whether the page still shows it. Cheap enough for every change of the page. */
  readonly isCurrent: () => boolean;
  /** Null while there is nothing yet. The same blocks keep their ids from one reading to the next. */
  readonly read: () => DocumentText | null;
  /** As in `LiveDocument`. */
  readonly glance: () => DocumentText | null;
  readonly caret: () => CaretPlace;
  readonly reveal: (blockId: string) => boolean;
  /** As in `LiveDocument`; absent where the text is shown as it looks. */
  readonly source?: 'blocks' | 'html';
};

/** Starts to watch a view; what it tells ends with `until`. */
export type OpenView = (events: ViewEvents, until: AbortSignal) => View;

/** What a view tells. `replaced`: the page may show another view now. */
export type ViewEvents = Pick<LiveListener, 'changed' | 'caretMoved'> & { readonly replaced: () => void };

/**
 * The view the page shows, with the nodes it is made of: the same nodes are the same view. Or why there is none, with
 * the frame it is going to be in, where there is one already.
 */
export type ViewSearch =
  | { readonly kind: 'found'; readonly nodes: readonly (Node | null)[]; readonly open: OpenView }
  | { readonly kind: 'missing'; readonly reason: UnreadableReason; readonly frame: HTMLIFrameElement | null };

/** A screen of the dashboard on which a text is edited, in one view or another. */
export type Screen = {
  /** Looks which view the screen shows now. Changes nothing. */
  readonly findView: (page: Document) => ViewSearch;
  /** What to watch, and for which changes, to notice that another view is shown. Each node once. */
  readonly watched: (page: Document) => readonly Watched[];
};

/** A node to watch and for which changes. */
export type Watched = readonly [node: Node, changes: MutationObserverInit];

import { type ReadonlySignal, signal } from '@preact/signals';
import type { SendFailure } from '../messaging/commands';
import type { UndoStep } from '../portfolio/state';

/** What the quiet bar says. */
export type Notice =
  /** A change was made; `step` takes it back. */
  | { readonly kind: 'changed'; readonly step: UndoStep }
  /** A step was taken back. */
  | { readonly kind: 'undone'; readonly step: UndoStep }
  /** A portfolio was begun at a home. */
  | { readonly kind: 'begun'; readonly portfolio: string; readonly home: string }
  /** Sidenote was switched off in this very surface, which stays for as long as this is shown. */
  | { readonly kind: 'off' }
  | { readonly kind: 'refused'; readonly reason: SendFailure }
  /** `text`: the heading of the section; null where all were copied. */
  | { readonly kind: 'copied'; readonly text: string | null }
  /** The browser refused the clipboard; the heading is shown to be copied by hand. */
  | { readonly kind: 'copy-failed'; readonly text: string | null }
  /** "Take me there" found the place gone. */
  | { readonly kind: 'place-gone' };

/** The quiet bar above the tabs: one notice at a time. */
export type NoticeModel = {
  readonly notice: ReadonlySignal<Notice | null>;
  readonly show: (notice: Notice) => void;
  readonly dismiss: () => void;
  /** Keeps the notice while somebody points at it or has the focus in it; to be followed by `release`. */
  readonly hold: () => void;
  readonly release: () => void;
};

/**
 * How long a notice that needs no answer stays, in milliseconds. Nothing is lost with it: undo stays in the menu. One
 * that says something went wrong stays until it is dismissed.
 */
const STAYS = 12_000;

/** The quiet bar. Its one timer ends with the notice, or with `ended`. */
export function createNoticeModel(ended: AbortSignal): NoticeModel {
  const notice = signal<Notice | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
  }

  function start(): void {
    stop();
    if (ended.aborted || notice.peek() === null || stays(notice.peek())) return;
    timer = setTimeout(() => {
      notice.value = null;
    }, STAYS);
  }

  ended.addEventListener('abort', stop, { once: true });
  return {
    notice,
    show: (next) => {
      notice.value = next;
      start();
    },
    dismiss: () => {
      stop();
      notice.value = null;
    },
    hold: stop,
    release: start,
  };
}

function stays(notice: Notice | null): boolean {
  return notice?.kind === 'refused' || notice?.kind === 'copy-failed';
}

import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Live } from '../messaging/protocol';
import type { Snapshot } from '../portfolio/snapshot';

/** A heading to be shown, known by its text, since its id may be of an earlier visit. */
type Wanted = { readonly document: string; readonly text: string; readonly occurrence: number };

/**
 * Takes the candidate to a heading of the open document.
 *
 * Until the page has been read, what is shown is the kept snapshot of an earlier visit, and hosts give blocks new ids with
 * each load. So a request made before that waits for the reading and is found again by the heading's text.
 */
export function createReveal(
  live: ReadonlySignal<Live | null>,
  kept: ReadonlySignal<Readonly<Record<string, Snapshot>>>,
  reveal: (block: string) => void,
  ended: AbortSignal,
): (block: string) => void {
  const wanted = signal<Wanted | null>(null);
  const stop = effect(() => {
    const asked = wanted.value;
    const snapshot = live.value?.snapshot ?? null;
    if (asked === null || snapshot === null || snapshot.document.id !== asked.document) return;
    const found = snapshot.headings.filter(({ text }) => text === asked.text)[asked.occurrence];
    wanted.value = null;
    // Without its heading the reader is asked for a block it does not have, and says that the place is gone.
    reveal(found?.id ?? '');
  });
  ended.addEventListener('abort', stop, { once: true });

  return (block) => {
    const { document, snapshot } = live.peek() ?? { document: null, snapshot: null };
    const before = document === null ? undefined : kept.peek()[document.id];
    const at = before?.headings.findIndex(({ id }) => id === block) ?? -1;
    const heading = before?.headings[at];
    if (snapshot !== null || document === null || before === undefined || heading === undefined) {
      reveal(block);
      return;
    }
    const occurrence = before.headings.slice(0, at).filter(({ text }) => text === heading.text).length;
    wanted.value = { document: document.id, text: heading.text, occurrence };
  };
}

import type { ViewEvents } from './view';

/**
 * Attributes whose change changes what is read. Few elements have them and they seldom change, so listing them costs
 * nothing while typing; listing none would miss a link that was given another address.
 */
const READ_ATTRIBUTES = ['href', 'alt'];

/**
 * Watches text that is edited in place, until it is aborted: its changes, save those in the middle of a composition, and
 * the caret's moves. `noted` is given each change as it comes. Returns a function that gives the changes which have not
 * come yet.
 */
export function watchText(
  scope: Element,
  { changed, caretMoved }: ViewEvents,
  until: AbortSignal,
  noted: (records: readonly MutationRecord[]) => void,
): () => readonly MutationRecord[] {
  const document = scope.ownerDocument;
  let composing = false;
  const observer = new MutationObserver((records) => {
    noted(records);
    if (!composing) changed();
  });
  observer.observe(scope, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: READ_ATTRIBUTES,
  });
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  const options = { signal: until, passive: true };
  document.addEventListener('selectionchange', caretMoved, options);
  // A block without text, such as an image, takes the focus without moving the selection.
  document.addEventListener('focusin', caretMoved, options);
  document.addEventListener(
    'compositionstart',
    () => {
      composing = true;
    },
    options,
  );
  document.addEventListener(
    'compositionend',
    () => {
      composing = false;
      changed();
    },
    options,
  );
  return () => observer.takeRecords();
}

import type { Live } from '../messaging/protocol';
import { type Place, sumsOf } from '../portfolio/sums';

/**
 * Where in the portfolio the caret stands: the section and the part in force under the heading it is told to be under.
 * Null where that is not known, which is so until the document has been mapped.
 */
export function caretPlace(live: Pick<Live, 'caret' | 'snapshot'> | null): Place | null {
  const { caret = null, snapshot = null } = live ?? {};
  if (caret === null || snapshot === null) return null;
  const at = caret.heading === null ? 0 : snapshot.headings.findIndex(({ id }) => id === caret.heading) + 1;
  if (caret.heading !== null && at === 0) return null;
  return sumsOf(snapshot).places[at] ?? null;
}

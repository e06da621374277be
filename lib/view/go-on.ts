import { SECTION_IDS, type SectionId } from '../scheme/ids';
import type { OpenItem } from './open-items';

/**
 * The open item after the one gone to last, or, before any was, the first from the section that is shown on; round again
 * after the last one. Null where nothing is open. `last` may have been done since: then what stands after its place comes.
 */
export function nextOpenItem(
  open: readonly OpenItem[],
  last: OpenItem | null,
  shown: SectionId,
): OpenItem | null {
  const at = last === null ? -1 : open.findIndex((item) => isSame(item, last));
  if (at >= 0) return open[(at + 1) % open.length] ?? null;
  const from = SECTION_IDS.indexOf(last?.section ?? shown);
  return open.find(({ section }) => SECTION_IDS.indexOf(section) >= from) ?? open[0] ?? null;
}

/** Whether two items ask for the same of the same section. */
export function isSame(one: OpenItem, other: OpenItem): boolean {
  return one.section === other.section && one.what.kind === other.what.kind;
}

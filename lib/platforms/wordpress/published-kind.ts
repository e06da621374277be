import type { TextKind } from '../../document/block';
import { kindOfNote } from './odd-blocks';
import { PUBLISHED } from './selectors';

/** What kind of text a published element holds where a class alone tells: captions of classic posts, and notes. */
export function publishedKind(element: Element): TextKind | null {
  return element.classList.contains(PUBLISHED.caption) ? 'caption' : kindOfNote(element);
}

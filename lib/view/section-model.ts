import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { isSectionId, SECTION_IDS, type SectionId, type TargetId } from '../scheme/ids';

/**
 * The section the guide shows, and whether the caret or the candidate's choice in the list put it there. `at`: the place
 * in the text, which may be an area as a whole; then the section is its first.
 */
export type ShownSection =
  | { readonly section: SectionId; readonly by: 'caret'; readonly at: TargetId }
  | { readonly section: SectionId; readonly by: 'choice' };

/** Which section the guide shows. */
export type SectionModel = {
  readonly shown: ReadonlySignal<ShownSection | null>;
  /** Shows a section until the caret moves into another one than it stands in now. */
  readonly pick: (section: SectionId) => void;
};

/**
 * Follows the caret. A section picked in the list stays while the caret stays where it was, since somebody who looks up
 * another section goes on writing in this one. Where the caret is in no section, the last one stays. What is told of the
 * caret while the surface has the focus (`holdsFocus`) was so before, and told late: it is no move away from the choice.
 */
export function createSectionModel(
  caret: ReadonlySignal<TargetId | null>,
  holdsFocus: () => boolean,
  ended: AbortSignal,
): SectionModel {
  const shown = signal<ShownSection | null>(null);
  let at: TargetId | null = null;
  const stop = effect(() => {
    const target = caret.value;
    const section = sectionAt(target);
    if (target === null || section === null || target === at) return;
    at = target;
    if (shown.peek()?.by === 'choice' && holdsFocus()) return;
    shown.value = { section, by: 'caret', at: target };
  });
  ended.addEventListener('abort', stop, { once: true });
  return {
    shown,
    pick: (section) => {
      shown.value = section === at ? { section, by: 'caret', at } : { section, by: 'choice' };
    },
  };
}

/** The section for a place in the text: under the heading of an area alone, the area's first section. */
export function sectionAt(target: TargetId | null): SectionId | null {
  if (target === null) return null;
  if (isSectionId(target)) return target;
  return SECTION_IDS.find((section) => section.startsWith(target)) ?? null;
}

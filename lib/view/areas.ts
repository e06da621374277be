import type { DocumentRef } from '../portfolio/document-ref';
import type { Snapshot } from '../portfolio/snapshot';
import { AREA_SHORT_NAMES } from '../scheme/area-short-names';
import { AREA_IDS, type AreaId, isSectionId, type TargetId } from '../scheme/ids';
import { isLoneSpecialist, knownTarget, type Place } from './known';

/** An area that is divided into sections. */
export type DividedArea = Exclude<AreaId, '4' | '6'>;

/**
 * Text right under the heading of an area that is divided into sections: it belongs to one of them, and only the
 * candidate knows to which.
 */
export type AreaView = {
  readonly area: DividedArea;
  readonly name: string;
  /** Words of it, those of evidence included. */
  readonly words: number;
  /** The headings of the area. None where the title of a page opens it. */
  readonly places: readonly Place[];
  readonly documents: readonly DocumentRef[];
};

/** The areas that have text of their own. `open`: the id of the open document, whose headings come first. */
export function areasWithText(snapshots: readonly Snapshot[], open: string | null): readonly AreaView[] {
  return AREA_IDS.filter((area) => isAsked(area, snapshots)).flatMap((area) => {
    const view = areaView(area, snapshots, open);
    return view.words > 0 ? [view] : [];
  });
}

/** What is known of an area. */
export function areaView(area: DividedArea, snapshots: readonly Snapshot[], open: string | null): AreaView {
  const { counts, places, documents } = knownTarget(area, snapshots, open);
  const words = counts === null ? 0 : counts.words.narrative + counts.words.evidence;
  return { area, name: AREA_SHORT_NAMES[area], words, places, documents };
}

/** The area a place in the text is in, where that is all that can be said. */
export function areaAt(target: TargetId | null, snapshots: readonly Snapshot[]): DividedArea | null {
  return AREA_IDS.filter((area) => isAsked(area, snapshots)).find((area) => area === target) ?? null;
}

/** A lone specialist area is taken for the first of the two, so there is nothing to ask. */
function isAsked(area: AreaId, snapshots: readonly Snapshot[]): area is DividedArea {
  return !isSectionId(area) && !(area === '5' && isLoneSpecialist(snapshots));
}

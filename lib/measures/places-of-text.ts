import type { MappedDocument } from '../mapping/mapping';
import { placesOf } from '../mapping/places';
import type { Part, TargetId } from '../scheme/ids';
import type { KnownBlock } from './left-out';
import type { RunInPart } from './run-in-parts';

/** Where a block stands for the count. */
export type TextPlace = {
  readonly section: TargetId | null;
  readonly part: Part | null;
  /** After a closing heading (appendix, references, CV): not narrative, whatever it is. */
  readonly closed: boolean;
};

/**
 * The places of the blocks, run-in parts included. A run-in part is as deep as a bold line: it ends at any heading, and
 * then what holds is what the headings say.
 *
 * In a list or a table of evidence "Description: ..." describes a piece of evidence, so there it opens no part.
 */
export function textPlacesOf(blocks: readonly KnownBlock[], mapped: MappedDocument): readonly TextPlace[] {
  const places = placesOf(blocks.length, mapped);
  let closed = false;
  let runIn: RunInPart | null = null;
  return blocks.map(({ block, facts, role }, at) => {
    const place = places[at];
    if (role === 'heading') {
      runIn = null;
      if (place?.section != null) closed = false;
      else if (mapped.headings[place?.heading ?? -1]?.role.kind === 'closing') closed = true;
    } else if (facts !== null) {
      const inEvidence = place?.part === 'evidence' && block.kind !== 'paragraph';
      if (facts.runIn !== null && !inEvidence) runIn = facts.runIn;
      else if (runIn?.holds === 'here' && block.kind !== 'list-item') runIn = null;
    }
    return { section: place?.section ?? null, part: runIn?.part ?? place?.part ?? null, closed };
  });
}

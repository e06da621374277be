import type { HeadingLevel } from '../document/block';
import type { Part, TargetId } from '../scheme/ids';
import type { MappedDocument, MappedHeading } from './mapping';

/** Where a block stands in the scheme. */
export type Place = {
  /** Index of the heading in force in `MappedDocument.headings`, -1 above the first. A heading stands under itself. */
  readonly heading: number;
  /** The section or area whose text this is; null above the first one and after a closing heading. */
  readonly section: TargetId | null;
  /** The part whose text this is; null under no part heading. */
  readonly part: Part | null;
};

/** What the places of a document follow from. */
export type Marks = Pick<MappedDocument, 'opens'> & {
  readonly headings: readonly Pick<MappedHeading, 'at' | 'level' | 'role'>[];
};

type OpenPart = { readonly name: Part; readonly level: HeadingLevel };

/** A section that a closing heading deeper than its own has interrupted. */
type Interrupted = { readonly section: TargetId; readonly closing: HeadingLevel };

/**
 * The place of each block of a document, by index.
 *
 * A part ends at the next heading that is not deeper than its own, and at any section heading. A section ends at the
 * next section or area heading, and at a closing heading (appendix, references). A part inside a part gives way to the
 * outer one when it ends. A topic heading inside a section changes nothing, so "Case ii" after the evidence of "Case i" is
 * narrative again. So it is after the references of "Case i": a closing heading that is deeper than its section's ends
 * what it stands in, up to a heading less deep than itself or the name of a part that is not deeper.
 */
export function placesOf(blockCount: number, mapped: Marks): readonly Place[] {
  const places: Place[] = [];
  let section: TargetId | null = mapped.opens;
  let level = 0;
  let interrupted: Interrupted | null = null;
  let parts: readonly OpenPart[] = [];
  let next = 0;
  let place: Place = { heading: -1, section, part: null };
  for (let at = 0; at < blockCount; at++) {
    const heading = mapped.headings[next];
    if (heading?.at === at) {
      parts = parts.filter((part) => heading.level > part.level);
      const { role } = heading;
      if (interrupted !== null && resumes(heading, interrupted)) {
        section = interrupted.section;
        interrupted = null;
      }
      if (role.kind === 'section') {
        section = role.section;
        level = heading.level;
        interrupted = null;
        parts = [];
      } else if (role.kind === 'closing') {
        if (section !== null) {
          interrupted = level > 0 && heading.level > level ? { section, closing: heading.level } : null;
        }
        section = null;
        parts = [];
      } else if (role.kind === 'part') {
        if (role.section !== null && role.section !== section) {
          parts = [];
          level = heading.level;
        }
        section = role.section ?? section;
        parts = [...parts, { name: role.part, level: heading.level }];
      }
      place = { heading: next, section, part: parts.at(-1)?.name ?? null };
      next++;
    }
    places.push(place);
  }
  return places;
}

function resumes({ level, role }: Marks['headings'][number], { closing }: Interrupted): boolean {
  return level < closing || (level === closing && role.kind === 'part' && role.section === null);
}

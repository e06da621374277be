import type { Block, HeadingLevel, Link, MediaKind, TextKind } from '../../../lib/document/block';
import type { HeadingRole, MappedDocument } from '../../../lib/mapping/mapping';
import type { Measure } from '../../../lib/measures/measure';
import { sumStretches } from '../../../lib/portfolio/sums';
import type { Part, TargetId } from '../../../lib/scheme/ids';

/** A block without its id, with the role of the heading it is, if it is one. */
export type Marked = {
  readonly block: Block;
  readonly level: HeadingLevel;
  readonly role: HeadingRole | null;
};

/** A heading that opens a section. */
export function opens(section: TargetId, text: string, level: Exclude<HeadingLevel, 7> = 2): Marked {
  return heading(text, level, { kind: 'section', section });
}

/** A heading that opens a part, of the section above or of the one it names. */
export function opensPart(
  part: Part,
  level: Exclude<HeadingLevel, 7> = 3,
  section: TargetId | null = null,
): Marked {
  return heading(part, level, { kind: 'part', part, section });
}

/** A heading that means nothing to the scheme. */
export function topic(text: string, level: Exclude<HeadingLevel, 7> = 3): Marked {
  return heading(text, level, { kind: 'topic', suggestion: null });
}

/** A heading that ends a section. */
export function closes(text: string, level: Exclude<HeadingLevel, 7> = 2): Marked {
  return heading(text, level, { kind: 'closing' });
}

/** A bold line that serves as a heading. */
export function boldPart(part: Part, text: string): Marked {
  return {
    ...line(text, { boldLead: text.length }),
    level: 7,
    role: { kind: 'part', part, section: null },
  };
}

/** Running text; a link is written as the words it stands on and its address. */
export function line(
  text: string,
  more: {
    readonly kind?: TextKind;
    readonly boldLead?: number;
    readonly links?: readonly Link[];
  } = {},
): Marked {
  const { kind = 'paragraph', boldLead = 0, links = [] } = more;
  return {
    block: { id: '', kind, text, boldLead, links },
    level: 7,
    role: null,
  };
}

/** A list item. */
export function item(text: string, ...links: readonly Link[]): Marked {
  return line(text, { kind: 'list-item', links });
}

/** A list item that is nothing but a link. */
export function linkItem(text: string, href: string): Marked {
  return item(text, { text, href });
}

/** A paragraph that starts with bold words. */
export function lead(bold: string, rest: string): Marked {
  return line(`${bold}${rest}`, { boldLead: bold.length });
}

/** An image, film or the like. */
export function media(kind: MediaKind = 'image', alt: string | null = null): Marked {
  return {
    block: { id: '', kind: 'media', media: kind, alt },
    level: 7,
    role: null,
  };
}

function heading(text: string, level: Exclude<HeadingLevel, 7>, role: HeadingRole): Marked {
  return {
    block: { id: '', kind: 'heading', level, text, links: [] },
    level,
    role,
  };
}

/** The document of these blocks, and its mapping as marked. */
export function documentOf(marked: readonly Marked[], start: TargetId | null = null) {
  const blocks = marked.map(({ block }, at): Block => ({ ...block, id: `${at}` }));
  return {
    text: { title: 'A page', blocks },
    mapped: mappingOf(marked, start),
  };
}

/** The mapping of marked blocks. */
export function mappingOf(marked: readonly Marked[], start: TargetId | null = null): MappedDocument {
  return {
    title: 'A page',
    opens: start,
    headings: marked.flatMap(({ block, level, role }, at) =>
      role === null || block.kind === 'media'
        ? []
        : [
            {
              id: `${at}`,
              at,
              level,
              text: block.text,
              role,
              confidence: 1,
              reasons: [],
              source: 'detected' as const,
            },
          ],
    ),
    lostCorrections: [],
  };
}

/** What a measurer finds in marked text: everything, and the words of one section. */
export function measuring(measure: Measure) {
  function measured(marked: readonly Marked[], start: TargetId | null = null) {
    const { text, mapped } = documentOf(marked, start);
    return sumStretches({ ...mapped, stretches: measure(text, mapped) });
  }

  /** [narrative, description, reflection, evidence] of a section. */
  function wordsIn(section: TargetId, marked: readonly Marked[]) {
    const words = measured(marked).sections[section]?.words;
    return words && [words.narrative, words.description, words.reflection, words.evidence];
  }

  return { measured, wordsIn };
}

import type { Block } from '../document/block';
import { partOf } from '../mapping/part-names';
import type { Part } from '../scheme/ids';
import type { KnownBlock } from './left-out';

/**
 * A part that is named at the start of a paragraph and not in a heading: "Reflection: what I learnt ...".
 */
export type RunInPart = {
  readonly part: Part;
  /** Where the text after the name begins, in code units. */
  readonly textStart: number;
  /** A bold name holds for what follows, until the next one or a heading; a plain one for its own paragraph or list. */
  readonly holds: 'on' | 'here';
};

const SEPARATOR = /^\s*[:–—-]\s*|^\s*\.\s+/u;
const SEPARATOR_IN_LEAD = /[:–—.-]\s*$/u;
const PLAIN_LEAD = /^([^\n:]{3,40}):\s+/u;
/** Longest bold start that can be a name, in characters. */
const LONGEST_LEAD = 80;
/** Most words of a name; a longer lead is a sentence. */
const LONGEST_NAME = 6;
/** Most words of a name that is not bold. */
const LONGEST_PLAIN_NAME = 2;

/**
 * The part that a block names at its start, or null.
 *
 * It wants the name of a part, set apart from the text that follows: bold and closed by a colon, a dash or a full stop;
 * or in plain text, closed by a colon and nothing but the name. "**Reflection** on practice is hard" is a sentence. A
 * text that is nothing but the name is no run-in part: where it serves as a heading the outline has it.
 */
export function runInPart(block: Block): RunInPart | null {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'table-cell') return null;
  return boldRunIn(block.text, block.boldLead) ?? plainRunIn(block.text);
}

function boldRunIn(text: string, boldLead: number): RunInPart | null {
  if (boldLead === 0 || boldLead >= text.length || boldLead > LONGEST_LEAD) return null;
  // The whole start of the text may be bold, the name being only its first words.
  const lead = text.slice(0, boldLead);
  const separator = SEPARATOR_IN_LEAD.test(lead) ? '' : SEPARATOR.exec(text.slice(boldLead))?.[0];
  if (separator === undefined) return null;
  const part = partNamed(lead, LONGEST_NAME);
  return part && { part, textStart: boldLead + separator.length, holds: 'on' };
}

function plainRunIn(text: string): RunInPart | null {
  const lead = PLAIN_LEAD.exec(text);
  if (lead === null || lead[0].length >= text.length) return null;
  const part = partNamed(lead[1] ?? '', LONGEST_PLAIN_NAME);
  return part && { part, textStart: lead[0].length, holds: 'here' };
}

function partNamed(lead: string, longest: number): Part | null {
  const name = lead.replace(/[\s:.–—-]+$/u, '');
  return name.includes('\n') || name.split(/\s+/u).length > longest ? null : partOf(name);
}

/**
 * The names in force at a place, apart from what the headings say. A run-in part is as deep as a bold line: it ends at
 * any heading, and then what holds is what the headings say.
 */
export type Names = {
  readonly anywhere: RunInPart | null;
  /** Where the headings say evidence: in a list or a table of evidence "Description: ..." opens no part. */
  readonly inEvidence: RunInPart | null;
};

/** Under a heading, before anything was named. */
export const NO_NAMES: Names = { anywhere: null, inEvidence: null };

/** The names in force in a block that is no heading, from those in force before it. */
export function namesAfter(before: Names, { block, facts }: KnownBlock): Names {
  if (facts === null || (facts.runIn === null && before === NO_NAMES)) return before;
  const after = (name: RunInPart | null, opens: boolean): RunInPart | null => {
    if (facts.runIn !== null && opens) return facts.runIn;
    return name?.holds === 'here' && block.kind !== 'list-item' ? null : name;
  };
  return {
    anywhere: after(before.anywhere, true),
    inEvidence: after(before.inEvidence, block.kind === 'paragraph'),
  };
}

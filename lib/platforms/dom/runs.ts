import type { Block, Link, TextKind } from '../../document/block';
import { normaliseText, oneLine } from '../../document/text';

/**
 * From runs of text, as they are met while walking, to the blocks they make.
 */

/** A block that has no id yet. */
export type Draft = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/** A link while its text is being collected. It is told once, in the first block that holds words of it. */
export type OpenLink = {
  readonly href: string;
  told: boolean;
};

/** Text of one look. A run that is exactly "\n" is a line break. */
export type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly link: OpenLink | null;
};

const LINE_BREAK = '\n';

/** The text of the run that stands for a link without words. No other run is empty. */
export const WORDLESS = '';

const NOTHING_TO_READ = /^[\s\p{Cf}]*$/u;
const NO_WORDS = /^[\s\p{P}\p{Cf}]*$/u;

/** Whether a text holds nothing that can be seen. */
export function isBlank(text: string): boolean {
  return NOTHING_TO_READ.test(text);
}

/** The heading that runs make; null when they hold neither words nor a link. */
export function headingDraft(runs: readonly Run[], level: 1 | 2 | 3 | 4 | 5 | 6): Draft | null {
  const text = oneLine(textOf(runs));
  const links = linksOf(runs);
  if (text !== '') return { kind: 'heading', level, text, links };
  return links.length === 0 ? null : { kind: 'paragraph', text, boldLead: 0, links };
}

/** The blocks that runs of running text make, bold lines apart from the rest. Empty ones are left out. */
export function textDrafts(runs: readonly Run[], kind: TextKind): Draft[] {
  const groups = kind === 'code' ? [runs] : groupLines(runs);
  const drafts: Draft[] = [];
  for (const group of groups) {
    const text = normaliseText(textOf(group));
    const links = linksOf(group);
    if (text !== '' || links.length > 0) {
      drafts.push({ kind, text, boldLead: boldLeadOf(group, text), links });
    }
  }
  return drafts;
}

type Line = {
  readonly runs: Run[];
  /** The line break before it; null for the first line. */
  readonly after: Run | null;
};

/**
 * Divides lines so that a wholly bold one stands alone.
 *
 * Two bold lines are one when the break between them is bold as well, that is, stands inside the same bold element:
 * somebody wrapped a long heading. With a break outside of it they are two lines that were made bold each. An editor
 * that stretches one bold element over two headings cannot be told from a wrapped heading.
 */
function groupLines(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let group: Run[] = [];
  let groupIsBold = false;
  for (const line of linesOf(runs)) {
    const bold = isWhollyBold(line.runs);
    const joins = bold ? groupIsBold && line.after?.bold === true : !groupIsBold;
    if (joins && line.after !== null) {
      group.push(line.after, ...line.runs);
    } else {
      group = [...line.runs];
      groups.push(group);
    }
    groupIsBold = bold;
  }
  return groups;
}

function linesOf(runs: readonly Run[]): Line[] {
  let line: Line = { runs: [], after: null };
  const lines = [line];
  for (const run of runs) {
    if (run.text === LINE_BREAK) {
      line = { runs: [], after: run };
      lines.push(line);
    } else {
      line.runs.push(run);
    }
  }
  return lines;
}

/** Whether all words of a line are bold. Punctuation need not be: "**Description**:" is a bold line to its reader. */
function isWhollyBold(runs: readonly Run[]): boolean {
  return runs.some((run) => run.bold && !NO_WORDS.test(run.text)) && runs.every(isBoldOrWordless);
}

function isBoldOrWordless(run: Run): boolean {
  return run.bold || NO_WORDS.test(run.text);
}

function boldLeadOf(runs: readonly Run[], text: string): number {
  if (isWhollyBold(runs)) return text.length;
  let lead = '';
  for (const run of runs) {
    if (!run.bold && !isBlank(run.text)) break;
    lead += run.text;
  }
  if (runs.every((run) => !run.bold || isBlank(run.text))) return 0;
  return commonPrefixLength(normaliseText(lead), text);
}

/** Normalising can join the last bold character with the first plain one (an accent), so the shared part is what counts. */
function commonPrefixLength(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let length = 0;
  while (length < longest && a[length] === b[length]) length++;
  return length;
}

/** A link that so far has only white space here has its words in a block further on. */
function linksOf(runs: readonly Run[]): Link[] {
  const words = new Map<OpenLink, string>();
  const ended = new Set<OpenLink>();
  for (const { link, text } of runs) {
    if (link === null || link.told) continue;
    words.set(link, (words.get(link) ?? '') + text);
    if (text === WORDLESS) ended.add(link);
  }
  const links: Link[] = [];
  for (const [link, text] of words) {
    if (isBlank(text) && !ended.has(link)) continue;
    link.told = true;
    links.push({ href: link.href, text: oneLine(text) });
  }
  return links;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

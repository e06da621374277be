import type { Block, HeadingBlock, TextKind } from '../../document/block';
import { BLOCK_ELEMENTS, headingLevelOf, kindInside, UNREAD_ELEMENTS } from './elements';
import { mediaDraft, pictureText } from './media';
import { type Draft, headingDraft, isBlank, type OpenLink, type Run, textDrafts, WORDLESS } from './runs';
import { boldnessOf, isHidden } from './styles';

/**
 * The walk over a DOM that turns it into blocks. It reads names, attributes and text only: no layout, no computed style,
 * nothing of the realm the nodes come from, so that a saved page, a page in a test and a live editor read alike.
 *
 * Text is never lost: an element that is not known runs on in its line. Text is never told twice either: each text node
 * goes into the one block that is open when it is met.
 */

/** What a platform adds to the walk. */
export type WalkOptions = {
  /** Elements to leave out with all they hold. */
  readonly skips: (element: Element) => boolean;
  /** Whether an element makes its text bold, where attributes do not tell. Null: it changes nothing. */
  readonly boldness?: (element: Element) => boolean | null;
  /** What kind of text an element holds, where its name does not tell. Null: its name tells. */
  readonly kind?: (element: Element) => TextKind | null;
  /** What an element that is no media by its name stands for. Null: its name tells. */
  readonly media?: (element: Element) => Draft | null;
  /** Takes over an element whose blocks are known already, given the kind of text it stands in. Null: walk it. */
  readonly known?: (element: Element, outer: TextKind) => readonly Block[] | null;
};

/** A piece the walk found: a new draft, or blocks that `known` answered with. */
export type Found =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly within: Element }
  | { readonly kind: 'known'; readonly blocks: readonly Block[] };

type Context = {
  readonly kind: TextKind;
  readonly heading: HeadingBlock['level'] | null;
  readonly bold: boolean;
  readonly link: OpenLink | null;
  /** White space counts, as in `pre`. */
  readonly verbatim: boolean;
  /** The element the open block belongs to. */
  readonly within: Element;
  readonly depth: number;
};

type Walk = {
  readonly options: WalkOptions;
  readonly found: Found[];
  runs: Run[];
  media: Draft[];
};

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
/**
 * Elements inside each other beyond which only text is taken, so that no page can exhaust the stack. Browsers' own
 * parsers stop nesting at 512.
 */
const DEEPEST = 1_000;
const WHITE_SPACE = /[ \t\n\r\f]+/gu;
const LINE_END = /\r\n?|\n/u;

/** All pieces of an element in reading order. `outer` is the kind of text the element itself stands in. */
export function walk(root: Element, options: WalkOptions, outer: TextKind = 'paragraph'): readonly Found[] {
  const state: Walk = { options, found: [], runs: [], media: [] };
  const context: Context = {
    kind: outer,
    heading: null,
    bold: false,
    link: null,
    verbatim: false,
    within: root,
    depth: 0,
  };
  visitContainer(state, root, context);
  closeBlock(state, context);
  return state.found;
}

function visitElement(state: Walk, element: Element, context: Context): void {
  if (isHidden(element) || state.options.skips(element)) return;
  const known = state.options.known?.(element, context.kind) ?? null;
  if (known !== null) {
    closeBlock(state, context);
    state.found.push({ kind: 'known', blocks: known });
    return;
  }
  const sign = pictureText(element);
  if (sign !== null) {
    state.runs.push({ text: sign, bold: context.bold, link: context.link });
    return;
  }
  const media = state.options.media?.(element) ?? mediaDraft(element);
  if (media !== null) state.media.push(media);
  if (media !== null || isUnread(element, context)) return;
  if (element.localName === 'br') {
    state.runs.push({ text: '\n', bold: context.bold, link: context.link });
    return;
  }
  visitContainer(state, element, context);
}

function visitContainer(state: Walk, element: Element, outer: Context): void {
  const level = headingLevelOf(element);
  const ownLines = level !== null || BLOCK_ELEMENTS.has(element.localName);
  // Lines inside a heading stay one heading; only a heading inside a heading is its own.
  const closes = ownLines && (outer.heading === null || level !== null);
  const link = linkOf(element);
  const inner: Context = {
    kind: state.options.kind?.(element) ?? kindInside(outer.kind, element),
    heading: level ?? outer.heading,
    bold: state.options.boldness?.(element) ?? boldnessOf(element) ?? outer.bold,
    link: link ?? outer.link,
    verbatim: outer.verbatim || element.localName === 'pre',
    within: closes ? element : outer.within,
    depth: outer.depth + 1,
  };
  if (closes) closeBlock(state, outer);
  else if (ownLines) breakLine(state);
  if (inner.depth > DEEPEST) visitText(state, element.textContent ?? '', inner);
  else for (const child of element.childNodes) visitNode(state, child, inner);
  if (link !== null) keepWordlessLink(state, link);
  if (closes) closeBlock(state, inner);
  else if (ownLines) breakLine(state);
}

function visitNode(state: Walk, node: Node, context: Context): void {
  if (node.nodeType === TEXT_NODE) visitText(state, node.nodeValue ?? '', context);
  else if (node.nodeType === ELEMENT_NODE) visitElement(state, node as Element, context);
}

function visitText(state: Walk, text: string, context: Context): void {
  const { bold, link } = context;
  if (text === '') return;
  if (!context.verbatim) {
    state.runs.push({ text: text.replace(WHITE_SPACE, ' '), bold, link });
    return;
  }
  text.split(LINE_END).forEach((line, at) => {
    if (at > 0) state.runs.push({ text: '\n', bold, link });
    if (line !== '') state.runs.push({ text: line, bold, link });
  });
}

/** Controls are not text, but a heading is one also where it stands in a button that unfolds what is below it. */
function isUnread(element: Element, context: Context): boolean {
  if (UNREAD_ELEMENTS.has(element.localName)) return true;
  if (element.localName !== 'button') return false;
  return context.heading === null && element.querySelector('h1, h2, h3, h4, h5, h6') === null;
}

function linkOf(element: Element): OpenLink | null {
  if (element.localName !== 'a') return null;
  const href = element.getAttribute('href')?.trim() ?? '';
  return href === '' ? null : { href, told: false };
}

/** A link around an image alone has no words, and is a link all the same. */
function keepWordlessLink(state: Walk, link: OpenLink): void {
  const hasWords = state.runs.some((run) => run.link === link && !isBlank(run.text));
  if (!link.told && !hasWords) state.runs.push({ text: WORDLESS, bold: false, link });
}

function breakLine(state: Walk): void {
  if (state.runs.length > 0) state.runs.push({ text: '\n', bold: false, link: null });
}

function closeBlock(state: Walk, context: Context): void {
  const { runs, media } = state;
  state.runs = [];
  state.media = [];
  const within = context.within;
  if (context.heading !== null) {
    const draft = headingDraft(runs, context.heading);
    if (draft !== null) state.found.push({ kind: 'draft', draft, within });
  } else {
    for (const draft of textDrafts(runs, context.kind)) state.found.push({ kind: 'draft', draft, within });
  }
  for (const draft of media) state.found.push({ kind: 'draft', draft, within });
}

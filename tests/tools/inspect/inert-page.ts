import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * Saved HTML as a document in which nothing runs and nothing is loaded.
 *
 * The text is parsed as the HTML standard says (parse5), since saved pages are full of what only the standard's rules
 * put right: open paragraphs, headings inside headings, text between table cells. The tree is then built with plain DOM
 * nodes that know no scripts, frames or network (linkedom), which take a quarter of a second for 300 KB.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML('');
  for (const node of [...document.childNodes]) node.remove();
  build(parse(html), document);
  return document;
}

type Source = DefaultTreeAdapterTypes.ChildNode;

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** With a list of its own and not by recursion: nothing limits how deep a page nests. */
function build(tree: DefaultTreeAdapterTypes.Document, document: Document): void {
  const waiting: { readonly source: Source; readonly parent: Node }[] = [];
  const wait = (sources: readonly Source[], parent: Node): void => {
    for (const source of sources.toReversed()) waiting.push({ source, parent });
  };
  wait(tree.childNodes, document);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { source, parent } = next;
    if (isText(source)) {
      parent.appendChild(document.createTextNode(source.value));
    } else if (isElement(source)) {
      const element = createElement(source, document);
      parent.appendChild(element);
      wait(isTemplate(source) ? source.content.childNodes : source.childNodes, element);
    }
  }
}

function createElement(source: DefaultTreeAdapterTypes.Element, document: Document): Element {
  const element =
    source.namespaceURI === HTML_NAMESPACE
      ? document.createElement(source.tagName)
      : document.createElementNS(source.namespaceURI, source.tagName);
  for (const { name, value } of source.attrs) element.setAttribute(name, value);
  return element;
}

function isText(source: Source): source is DefaultTreeAdapterTypes.TextNode {
  return source.nodeName === '#text';
}

function isElement(source: Source): source is DefaultTreeAdapterTypes.Element {
  return 'tagName' in source;
}

function isTemplate(source: DefaultTreeAdapterTypes.Element): source is DefaultTreeAdapterTypes.Template {
  return 'content' in source;
}

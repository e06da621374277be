/** `Node.DOCUMENT_POSITION_FOLLOWING`: a node inside of an element follows it as well. */
const FOLLOWING = 4;

/**
 * Which of some elements, in their order, a node stands in, or else the last one above it; -1: none. Where an element is
 * named several times, for the blocks that were read from it, the first is meant: finer would need layout.
 */
export function indexAbove(elements: readonly Element[], node: Node): number {
  const above = elements.findLast(
    (element) => element === node || (element.compareDocumentPosition(node) & FOLLOWING) !== 0,
  );
  return above === undefined ? -1 : elements.indexOf(above);
}

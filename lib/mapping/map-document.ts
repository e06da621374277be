import type { Outline } from '../document/outline';
import { mapPortfolio } from './map-portfolio';
import type { Correction, MappedDocument, OwnTitles } from './mapping';

/** Maps the headings of one document on its own. */
export function mapDocument(
  outline: Outline,
  context: { readonly corrections?: readonly Correction[]; readonly titles?: OwnTitles } = {},
): MappedDocument {
  const [mapped] = mapPortfolio([outline], {
    corrections: [context.corrections ?? []],
    titles: context.titles ?? {},
  });
  if (mapped === undefined) throw new Error('mapPortfolio returned no document for the one it was given');
  return mapped;
}

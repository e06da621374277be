import type { DocumentText } from '../../../lib/document/block';
import { outlineOf } from '../../../lib/document/outline';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import type { MappedDocument, MappedHeading } from '../../../lib/mapping/mapping';
import { placesOf } from '../../../lib/mapping/places';
import type { Measure } from '../../../lib/measures/measure';
import type { SavedPagePlatform } from '../../../lib/platforms/contract';
import { savedPagePlatforms } from '../../../lib/platforms/registry';
import { type SectionCounts, sumStretches } from '../../../lib/portfolio/sums';
import { TARGET_IDS, type TargetId } from '../../../lib/scheme/ids';
import { parsePage } from './inert-page';
import type { Page } from './read-pages';

/** What is found in one portfolio. */
export type PortfolioReport = {
  readonly path: string;
  readonly platform: SavedPagePlatform['id'];
  readonly documents: readonly { readonly file: string; readonly mapped: MappedDocument }[];
  /** Sums over the documents, in the order of the scheme; only what has text directly under it. */
  readonly sections: ReadonlyMap<TargetId, SectionTotal>;
};

/** The numbers of a section that are reported. */
export type SectionTotal = Pick<SectionCounts, 'headings' | 'words' | 'links' | 'images'>;

/** Runs the pages of one portfolio through what the extension does with an open document. */
export function inspectPortfolio(
  path: string,
  pages: readonly Page[],
  wanted: SavedPagePlatform | null,
  measure: Measure,
): PortfolioReport {
  const parsed = pages.map(({ file, html }) => ({ file, page: parsePage(html) }));
  const platform = wanted ?? platformOf(parsed.map(({ page }) => page));
  const texts = parsed.map(({ page }) => platform.readSaved(page));
  const mapped = mapPortfolio(texts.map(outlineOf));
  const documents = parsed.flatMap(({ file }, at) => {
    const document = mapped[at];
    return document === undefined ? [] : [{ file, mapped: document }];
  });
  return { path, platform: platform.id, documents, sections: sumOf(texts, mapped, measure) };
}

/** Pages of one portfolio come from one host: the most particular one that made at least half of them. */
function platformOf(pages: readonly Document[]): SavedPagePlatform {
  const made = savedPagePlatforms.find(
    (platform) => pages.filter((page) => platform.recognises(page)).length * 2 >= pages.length,
  );
  if (made === undefined) throw new Error('no platform recognises every page');
  return made;
}

function sumOf(
  texts: readonly DocumentText[],
  mapped: readonly MappedDocument[],
  measure: Measure,
): ReadonlyMap<TargetId, SectionTotal> {
  const totals = new Map<TargetId, SectionTotal>();
  const withText = new Set<TargetId>();
  texts.forEach((text, at) => {
    const document = mapped[at];
    if (document === undefined) return;
    const { sections } = sumStretches({ ...document, stretches: measure(text, document) });
    for (const target of sectionsWithText(text, document)) withText.add(target);
    for (const target of TARGET_IDS) {
      const counts = sections[target];
      if (counts !== undefined) totals.set(target, add(totals.get(target), counts));
    }
  });
  return new Map(
    TARGET_IDS.flatMap((target) => {
      const total = totals.get(target);
      return total !== undefined && withText.has(target) ? [[target, total] as const] : [];
    }),
  );
}

function sectionsWithText(text: DocumentText, mapped: MappedDocument): ReadonlySet<TargetId> {
  const headings = new Set(mapped.headings.map((heading: MappedHeading) => heading.at));
  const found = new Set<TargetId>();
  placesOf(text.blocks.length, mapped).forEach(({ section }, at) => {
    if (section !== null && !headings.has(at) && text.blocks[at]?.kind !== 'heading') found.add(section);
  });
  return found;
}

function add(total: SectionTotal | undefined, counts: SectionCounts): SectionTotal {
  const { headings, words, links, images } = counts;
  if (total === undefined) return { headings, words, links, images };
  return {
    headings: total.headings + headings,
    words: {
      narrative: total.words.narrative + words.narrative,
      description: total.words.description + words.description,
      reflection: total.words.reflection + words.reflection,
      evidence: total.words.evidence + words.evidence,
    },
    links: total.links + links,
    images: total.images + images,
  };
}

import type { TargetId } from '../scheme/ids';
import type { Site } from './decode';
import type { Entry } from './features';
import type { Candidate } from './score';
import { OWN_TITLED, RIVAL } from './weights';

/**
 * Weighs down what another heading says far better.
 *
 * "Future plans for our Moodle" would be the future plans of a portfolio that has no others; where "CMALT: Future
 * plans" stands on another page it is a post of the blog around it. A section may well stand on several pages, so only a
 * heading without a number that says it much less plainly than the best one of another page pays. Areas whose titles are the
 * candidate's own have no best wording, and each part of a section may be numbered on one page only.
 */
export function withRivals(entries: readonly Entry[], sites: readonly Site[]): readonly Site[] {
  const best = new Map<TargetId, Said[]>();
  sites.forEach((site, i) => {
    const entry = entries[i];
    const top = site.kind === 'open' ? likeliest(site.candidates) : null;
    if (top === null || entry === undefined) return;
    const said = { document: entry.document, score: fitOf(entry, top.target) };
    // Of two pages one is another than that of any heading.
    const others = (best.get(top.target) ?? []).filter(({ document }) => document !== said.document);
    const own = (best.get(top.target) ?? []).find(({ document }) => document === said.document);
    const better = own !== undefined && own.score >= said.score ? own : said;
    best.set(top.target, [...others, better].sort((a, b) => b.score - a.score).slice(0, 2));
  });
  const isSaidBetter = (entry: Entry, { target }: Candidate) =>
    !OWN_TITLED.has(target) &&
    (best.get(target) ?? []).some(
      ({ document, score }) => document !== entry.document && score - fitOf(entry, target) > RIVAL.margin,
    );
  return sites.map((site, i) => {
    const entry = entries[i];
    if (site.kind !== 'open' || entry?.features.numbering.kind !== 'none') return site;
    const candidates = site.candidates.map((candidate) =>
      isSaidBetter(entry, candidate) ? { ...candidate, own: weighedDown(candidate.own) } : candidate,
    );
    return { ...site, candidates };
  });
}

/** Doubt is enough: a heading that would have opened a section is asked about, not passed over. */
function weighedDown(own: number): number {
  return Math.min(own, Math.max(own + RIVAL.cost, RIVAL.doubt));
}

/** How well a page's best heading has the words of a target. */
type Said = { readonly document: number; readonly score: number };

function fitOf({ features }: Entry, target: TargetId): number {
  return features.wordings.get(target)?.score ?? 0;
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || candidate.own > best.own ? candidate : best),
    null,
  );
}

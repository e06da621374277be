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
  const said = sites.flatMap((site, i) => {
    const top = site.kind === 'open' ? likeliest(site.candidates) : null;
    return top === null ? [] : [{ ...top, document: entries[i]?.document }];
  });
  const better = ({ target, own }: Candidate, document: number) =>
    !OWN_TITLED.has(target) &&
    said.some(
      (other) => other.target === target && other.document !== document && other.own - own > RIVAL.margin,
    );
  return sites.map((site, i) => {
    const entry = entries[i];
    if (site.kind !== 'open' || entry?.features.numbering.kind !== 'none') return site;
    const candidates = site.candidates.map((candidate) =>
      better(candidate, entry.document) ? { ...candidate, own: candidate.own + RIVAL.cost } : candidate,
    );
    return { ...site, candidates };
  });
}

function likeliest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, candidate) => (best === null || candidate.own > best.own ? candidate : best),
    null,
  );
}

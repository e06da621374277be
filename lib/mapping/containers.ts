import type { TargetId } from '../scheme/ids';
import type { Site } from './decode';
import type { Entry } from './features';
import type { Opened } from './place-score';

/**
 * The sure heading that each heading stands below.
 *
 * In a reading that leaves a heading out, those below it are free to open sections of their own, and many of them
 * together can outweigh it: three topics of an advanced area that are worded like sections, against the area. So what
 * leaves little doubt by its own words and number counts for those below it in every reading.
 */
export function withContainers(entries: readonly Entry[], sites: readonly Site[]): readonly Site[] {
  const above: (Opened & { readonly document: number })[] = [];
  return sites.map((site, i) => {
    const entry = entries[i];
    if (entry === undefined) return site;
    const { level, document } = entry;
    while (above.length > 0 && !isBelow(entry, above.at(-1))) above.pop();
    const below = above.at(-1) ?? null;
    const target = sureTarget(site);
    if (target !== null) above.push({ target, level, document });
    return site.kind === 'open' ? { ...site, below } : site;
  });
}

/** From this score on a heading leaves little doubt by itself. */
const SURE = 4;

function isBelow(
  { level, document }: Entry,
  other: { readonly level: number; readonly document: number } | undefined,
): boolean {
  return other !== undefined && other.document === document && other.level < level;
}

function sureTarget(site: Site): TargetId | null {
  if (site.kind === 'opens') return site.target;
  if (site.kind !== 'open') return null;
  let best: { target: TargetId | null; own: number } = { target: null, own: SURE };
  for (const candidate of site.candidates) if (candidate.own > best.own) best = candidate;
  return best.target;
}

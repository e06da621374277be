import { areaOf, type TargetId } from '../scheme/ids';
import type { Site } from './decode';
import { type Entry, numberedTarget } from './features';
import type { Around, Opened } from './place-score';
import { recurrences } from './recurring';
import { withRivals } from './rivals';

/** A place about whose surroundings nothing is known yet. */
export const NOTHING_AROUND: Around = { below: null, spells: null, leads: 'elsewhere', recurs: 'alone' };

/** The sites with what is known of the headings around each, and of those that say the same elsewhere. */
export function sitesIn(entries: readonly Entry[], plain: readonly Site[], offset: number): readonly Site[] {
  const sites = withRivals(entries, plain);
  const containers = containersOf(entries, sites);
  const recurring = recurrences(entries, (i) => (containers[i] ?? null) !== null);
  return sites.map((site, i) =>
    site.kind === 'open'
      ? {
          ...site,
          below: containers[i] ?? null,
          spells: spelledBy(entries, i, offset),
          leads: leadsToPart(entries, i) ? 'to-part' : 'elsewhere',
          recurs: recurring[i] ?? 'alone',
        }
      : site,
  );
}

/** From this score on a heading leaves little doubt by itself. */
const SURE = 4;

/**
 * The sure heading that each heading stands below.
 *
 * In a reading that leaves a heading out, those below it are free to open sections of their own, and many of them
 * together can outweigh it: three topics of an advanced area that are worded like sections, against the area. So what
 * leaves little doubt by its own words and number counts for those below it in every reading.
 */
function containersOf(entries: readonly Entry[], sites: readonly Site[]): readonly (Opened | null)[] {
  const above: (Opened & { readonly document: number })[] = [];
  return entries.map((entry, i) => {
    const { level, document } = entry;
    while (above.length > 0 && !isBelow(entry, above.at(-1))) above.pop();
    const below = above.at(-1) ?? null;
    const target = sureTarget(sites[i]);
    if (target !== null) above.push({ target, level, document });
    return below;
  });
}

function isBelow(
  { level, document }: Entry,
  other: { readonly level: number; readonly document: number } | undefined,
): boolean {
  return other !== undefined && other.document === document && other.level < level;
}

function sureTarget(site: Site | undefined): TargetId | null {
  if (site?.kind === 'opens') return site.target;
  if (site?.kind !== 'open') return null;
  let best: { target: TargetId | null; own: number } = { target: null, own: SURE };
  for (const candidate of site.candidates) if (candidate.own > best.own) best = candidate;
  return best.target;
}

/** "CORE AREA 2" with the title of the area in a heading of its own right below. */
function spelledBy(entries: readonly Entry[], i: number, offset: number): TargetId | null {
  const above = entries[i - 1];
  const entry = entries[i];
  if (entry === undefined || above?.document !== entry.document || !above.features.bare) return null;
  const target = numberedTarget(above.features, offset);
  // Below "Core area 2" the words may be those of 2a; they are the area's where that is numbered further on.
  const divided = target !== null && CHILDREN.has(target) && entry.level > above.level;
  return divided && !entries.some((other) => isNumberedChild(other, entry, target, offset)) ? null : target;
}

/** Areas of which the first section is worded like the area. */
const CHILDREN: ReadonlySet<TargetId> = new Set(['1', '2', '3', '5']);

function isNumberedChild(other: Entry, entry: Entry, area: TargetId, offset: number): boolean {
  const target = numberedTarget(other.features, offset);
  return other.document === entry.document && target !== null && target !== area && areaOf(target) === area;
}

function leadsToPart(entries: readonly Entry[], i: number): boolean {
  const entry = entries[i];
  const next = entries[i + 1];
  return (
    entry !== undefined &&
    next?.document === entry.document &&
    next.level > entry.level &&
    next.features.part?.when === 'sure'
  );
}

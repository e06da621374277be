import * as v from 'valibot';
import { newPortfolio, type Portfolio, portfolioSchema } from '../portfolio/state';

/**
 * What can still be read of a damaged portfolio: each field that passes its own guard, and the beginning's value for
 * the others. Null where not even its homes can be read. The damaged whole is set aside all the same, so nothing is
 * thrown away by this; it only saves the candidate from losing every tick to one bad note.
 */
export function rescuePortfolio(value: unknown, id: string): Portfolio | null {
  if (typeof value !== 'object' || value === null) return null;
  const raw = new Map<string, unknown>(Object.entries(value));
  const homes = v.safeParse(portfolioSchema.entries.homes, raw.get('homes'));
  const home = homes.success ? homes.output[0] : undefined;
  if (!homes.success || home === undefined) return null;
  const { entries } = portfolioSchema;
  const fresh = newPortfolio(id, home);
  const rescued: Portfolio = {
    id,
    homes: homes.output,
    pathway: readable(entries.pathway, raw.get('pathway'), fresh.pathway),
    items: readable(entries.items, raw.get('items'), fresh.items),
    ready: readable(entries.ready, raw.get('ready'), fresh.ready),
    media: readable(entries.media, raw.get('media'), fresh.media),
    target: readable(entries.target, raw.get('target'), fresh.target),
    notes: readable(entries.notes, raw.get('notes'), fresh.notes),
    titles: readable(entries.titles, raw.get('titles'), fresh.titles),
    corrections: readable(entries.corrections, raw.get('corrections'), fresh.corrections),
    membership: readable(entries.membership, raw.get('membership'), fresh.membership),
    revision: readable(entries.revision, raw.get('revision'), fresh.revision),
    // Steps back from a state that is not there any more would undo what nobody did.
    undo: [],
  };
  return v.is(portfolioSchema, rescued) ? rescued : null;
}

function readable<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  otherwise: v.InferOutput<S>,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : otherwise;
}

import type { StorageArea } from './area';
import { KEYS, kindOfKey } from './keys';

/** How much a portfolio takes, in bytes. */
export type PortfolioUsage = {
  readonly id: string;
  /** Ticks, titles, corrections and which pages count. */
  readonly work: number;
  readonly notes: number;
  /** The steps that can be undone. */
  readonly undo: number;
  /** What is known of its pages. */
  readonly pages: number;
  readonly pageCount: number;
  readonly total: number;
};

/** How much is stored, in bytes. */
export type Usage = {
  readonly portfolios: readonly PortfolioUsage[];
  readonly settings: number;
  /** The way back from the last restoring. */
  readonly restored: number;
  /** What could not be read and was set aside as it was. */
  readonly setAside: number;
  /** Pages of sites that left their portfolio. */
  readonly strayPages: number;
  /** What the extension needs for itself: versions and which commands were carried out. */
  readonly rest: number;
  readonly total: number;
};

/** Reads how much is stored. Rejects only when the browser's storage does. */
export async function readUsage(area: Pick<StorageArea, 'get'>): Promise<Usage> {
  return usageOf(await area.get(null));
}

/**
 * How much is stored, by what it is. Browsers count a key and its value as JSON, and so does this. Values are looked at
 * without their guards: what is damaged takes its room as well.
 */
export function usageOf(contents: Readonly<Record<string, unknown>>): Usage {
  const keys = Object.keys(contents).map((key) => ({
    what: kindOfKey(key),
    value: contents[key],
    bytes: bytesOf(key, contents[key]),
  }));
  const pages = keys.flatMap(({ what, value, bytes }) =>
    what.kind === 'snapshot' ? [{ home: field(field(value, 'document'), 'home'), bytes }] : [],
  );
  const portfolios = keys.flatMap(({ what, value, bytes }) =>
    what.kind === 'portfolio' ? [portfolioUsage(what.id, value, bytes, pages)] : [],
  );
  const sumOf = (...kinds: readonly string[]) =>
    sum(keys.flatMap(({ what, bytes }) => (kinds.includes(what.kind) ? [bytes] : [])));
  return {
    portfolios,
    settings: sumOf('settings'),
    restored: sumOf(KEYS.restored),
    setAside: sumOf('set-aside'),
    strayPages: sumOf('snapshot') - sum(portfolios.map((one) => one.pages)),
    rest: sumOf('meta', 'seen', 'trouble', 'other'),
    total: sum(keys.map(({ bytes }) => bytes)),
  };
}

function portfolioUsage(
  id: string,
  value: unknown,
  bytes: number,
  pages: readonly { readonly home: unknown; readonly bytes: number }[],
): PortfolioUsage {
  const homes = field(value, 'homes');
  const own = pages.filter(({ home }) => Array.isArray(homes) && homes.includes(home));
  const notes = partOf(value, 'notes');
  const undo = partOf(value, 'undo');
  const ownPages = sum(own.map((page) => page.bytes));
  return {
    id,
    work: bytes - notes - undo,
    notes,
    undo,
    pages: ownPages,
    pageCount: own.length,
    total: bytes + ownPages,
  };
}

/** What a field takes; nothing where it is empty, lest somebody without a note is told how large their notes are. */
function partOf(value: unknown, name: string): number {
  const part = field(value, name);
  return typeof part !== 'object' || part === null || Object.keys(part).length === 0 ? 0 : bytesOf('', part);
}

const encoder = new TextEncoder();

function bytesOf(key: string, value: unknown): number {
  return encoder.encode(key + (JSON.stringify(value) ?? '')).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

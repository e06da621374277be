import { kindOfKey } from './keys';

/**
 * The keys of all that is stored of a portfolio: itself, snapshots, and what was set aside of either. A snapshot goes
 * unless its home is one of `otherHomes`, those of the other portfolios: so nothing stays behind of a home that was
 * taken out earlier, or of a snapshot too damaged to tell its home. Values are looked at without their guards.
 */
export function keysOfPortfolio(
  contents: Readonly<Record<string, unknown>>,
  id: string,
  otherHomes: readonly string[],
): string[] {
  return Object.keys(contents).filter((key) => {
    const outer = kindOfKey(key);
    const what = outer.kind === 'set-aside' ? kindOfKey(outer.id) : outer;
    if (what.kind === 'portfolio') return what.id === id;
    if (what.kind !== 'snapshot') return false;
    const home = field(field(contents[key], 'document'), 'home');
    return typeof home !== 'string' || !otherHomes.includes(home);
  });
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** The keys of storage. A portfolio and a snapshot have one each, so that a write is as small as what changed. */

/**
 * `meta`: the version of the layout. `seen`: which commands were carried out. `trouble`: a migration that failed. `restored`: the way back
 * from the last backup that was restored.
 */
export const KEYS = {
  meta: 'meta',
  settings: 'settings',
  seen: 'seen',
  trouble: 'trouble',
  restored: 'restored',
} as const;

const PORTFOLIO = 'portfolio:';
const SNAPSHOT = 'snapshot:';
const SET_ASIDE = 'quarantine:';

/** What a key holds. `other`: nothing this version knows; it is left alone. */
export type KeyKind =
  | { readonly kind: 'meta' | 'settings' | 'seen' | 'trouble' | 'restored' | 'other' }
  | { readonly kind: 'portfolio' | 'snapshot' | 'set-aside'; readonly id: string };

/** The key of a portfolio. */
export function portfolioKey(id: string): string {
  return PORTFOLIO + id;
}

/** The key of a document's last snapshot. */
export function snapshotKey(document: string): string {
  return SNAPSHOT + document;
}

/** The `count`th key, from 0, for what could not be read under `key` and was set aside. */
export function setAsideKey(key: string, count: number): string {
  return `${SET_ASIDE}${count}:${key}`;
}

/** What a key is for. The id of something set aside is the key it stood under. */
export function kindOfKey(key: string): KeyKind {
  const single = Object.values(KEYS).find((name) => name === key);
  if (single !== undefined) return { kind: single };
  if (key.startsWith(PORTFOLIO)) return { kind: 'portfolio', id: key.slice(PORTFOLIO.length) };
  if (key.startsWith(SNAPSHOT)) return { kind: 'snapshot', id: key.slice(SNAPSHOT.length) };
  const setAside = /^quarantine:\d+:(.*)$/su.exec(key)?.[1];
  if (setAside !== undefined) return { kind: 'set-aside', id: setAside };
  return { kind: 'other' };
}

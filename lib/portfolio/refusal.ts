/** Why a request cannot be carried out, whatever the storage does. */
export const REQUEST_REFUSALS = [
  'unknown-portfolio',
  'nothing-to-undo',
  'changed-since',
  'home-taken',
  'invalid',
] as const;

/**
 * Why a request cannot be carried out. `unknown-portfolio`: it was deleted. `nothing-to-undo`: the named step is not the
 * newest any more. `changed-since`: a backup touched several portfolios, and another of them was changed since; that has to
 * be undone first. `home-taken`: the home belongs to another portfolio. `invalid`: the request or the portfolio would pass a
 * limit.
 */
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number];

/** Why a command was not carried out. Nothing is lost by any of them. */
export const REFUSALS = [
  ...REQUEST_REFUSALS,
  /** The browser has no room left for this extension. */
  'storage-full',
  /** The browser's storage refused for another reason. */
  'storage-failed',
  /** A newer version of the extension wrote the data; this one must not touch it. */
  'newer-version',
  /** The data could not be brought to this version's layout, and was left as it is. */
  'migration-failed',
] as const;

/** A named reason for refusing a command. */
export type Refusal = (typeof REFUSALS)[number];

/** The answer to a command: storage has it, or it was not carried out and nothing was changed. */
export type Answer =
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** Longest name that is shown. */
const LONGEST = 80;

/** A home as people write it: without "https://" and the slash at the end. What is no address of the web stays as it is. */
export function homeName(home: string): string {
  const name = home.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

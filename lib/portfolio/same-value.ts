/** Whether two values that JSON can hold are the same. The order of keys does not count, that of lists does. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const mine = new Map<string, unknown>(Object.entries(one));
  const theirs = Object.entries(other);
  return (
    mine.size === theirs.length &&
    theirs.every(([key, value]) => mine.has(key) && sameValue(mine.get(key), value))
  );
}

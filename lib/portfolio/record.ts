/**
 * Records keyed by ids that come from outside. A plain look-up of "toString" would find what every object inherits,
 * hence these few functions.
 */

/** The record's own value for the key. */
export function ownValue<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A copy of the record with the key set; without the key when the value is undefined. */
export function withValue<R extends Readonly<Record<string, unknown>>>(
  record: R,
  key: keyof R & string,
  value: R[string] | undefined,
): R {
  if (value !== undefined) return { ...record, [key]: value };
  const { [key]: _removed, ...rest } = record;
  return rest as R;
}

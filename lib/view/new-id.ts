/**
 * A new id each time, which nobody else can have: 128 random bits. `crypto.randomUUID` would do, but browsers keep it from
 * pages that are not encrypted, and with them from what an extension runs there.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

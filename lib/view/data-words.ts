/** A size as people say it: thousands of bytes, in two figures. Below a hundred bytes it is rounded up to 0.1 kB. */
export function sizeInWords(language: string, bytes: number): string {
  const isLarge = bytes >= 999_500;
  const value = isLarge ? bytes / 1_000_000 : Math.max(bytes, 100) / 1_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

/** A time as a backup tells it, for people. Null where it cannot be read as one. */
export function timeInWords(language: string, time: string): string | null {
  const read = new Date(time);
  if (Number.isNaN(read.getTime())) return null;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(read);
}

/** A thing that was measured, with the bar it is held to. */
export type Row = {
  readonly what: string;
  /** Null where it could not be measured; `note` says why. */
  readonly value: number | null;
  readonly unit: 'ms' | 'KB' | '';
  /** The most it should be; null where there is no bar. */
  readonly bar: number | null;
  readonly note?: string;
};

const DIGITS = { ms: 2, KB: 1, '': 0 } as const;

/** Rows as a table with the bar beside each number, and "missed" where it is above. */
export function tableOf(title: string, rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, value, unit, bar, note }) => {
    const measured = value === null ? 'not measured' : shown(value, unit);
    const held = bar === null ? '' : `bar ${shown(bar, unit)}`;
    const verdict = value === null || bar === null ? '' : value <= bar ? 'held' : 'missed';
    const cells = [what.padEnd(width), measured.padStart(14), held.padStart(16), verdict.padStart(7)];
    return `  ${cells.join('  ')}${note === undefined ? '' : `  ${note}`}`.trimEnd();
  });
  return [title, ...lines, ''].join('\n');
}

function shown(value: number, unit: Row['unit']): string {
  return `${value.toFixed(DIGITS[unit])} ${unit}`.trim();
}

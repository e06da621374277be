import { analysisRows } from './analysis';
import { bytesRows } from './bytes';
import { dormantRows } from './dormant';
import { openingRows } from './opening';
import { type Row, tableOf } from './rows';
import { classicTypingRows, typingRows } from './typing';

/**
 * Measures what DESIGN sets bars for and prints each number beside its bar. Numbers are told, not asserted: they depend
 * on the machine. Usage: npm run bench -- [NAME...], NAME one of the parts below; without one, all of them.
 */
const PARTS: readonly (readonly [name: string, title: string, rows: () => Promise<readonly Row[]>])[] = [
  ['analysis', 'Analysis in Chromium', analysisRows],
  ['bytes', 'Bytes of the Chromium build', async () => bytesRows()],
  ['typing', 'Typing in WordPress, 12,000 words', typingRows],
  ['classic-typing', 'Typing in the classic editor of WordPress, 12,000 words', classicTypingRows],
  ['dormant', 'A page in WordPress that is no portfolio', dormantRows],
  ['opening', 'The sidebar, 12,000 words', openingRows],
];

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !PARTS.some(([known]) => known === name));
  if (unknown !== undefined) {
    throw new Error(`There is no part "${unknown}": ${PARTS.map(([name]) => name).join(', ')}.`);
  }
  for (const [name, title, rows] of PARTS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${tableOf(title, await rows())}\n`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

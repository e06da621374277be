import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guidanceLines, gzippedBytes, MAX_SAMPLE_BYTES, sampleOf } from './sample-guidance';

/**
 * Makes assets/guidance-sample.json from the text of the guidelines, which is not part of the project.
 * Usage: npm run guidance-sample -- PATH
 */
const OUTPUT = fileURLToPath(new URL('../../assets/guidance-sample.json', import.meta.url));

function main(path: string | undefined): number {
  if (path === undefined) {
    process.stderr.write('usage: npm run guidance-sample -- PATH\n');
    return 2;
  }
  const lines = guidanceLines(readFileSync(path, 'utf8'));
  const sample = sampleOf(lines);
  const bytes = gzippedBytes(sample);
  if (bytes > MAX_SAMPLE_BYTES) {
    process.stderr.write(`the sample takes ${bytes} bytes, ${MAX_SAMPLE_BYTES} is the most\n`);
    return 1;
  }
  writeFileSync(OUTPUT, `${JSON.stringify(sample, null, 2)}\n`);
  process.stdout.write(`${lines.length} lines, ${sample.count} hashes, ${bytes} bytes after gzip\n`);
  return 0;
}

process.exitCode = main(process.argv[2]);

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../e2e/harness/prepared';
import type { Row } from './rows';

const KB = 1_024;
const READERS = /^content-scripts\/(?!sidebar)[\w-]+\.js$/u;
const SIDEBAR = /^content-scripts\/sidebar\.js$/u;

/** Builds the extension for Chromium and packs it; then the bytes of each bundle and of the zip. */
export function bytesRows(): readonly Row[] {
  execFileSync('npx', ['wxt', 'zip', '--browser', 'chrome'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const output = `${ROOT}/.output`;
  const built = `${output}/chrome-mv3`;
  const rows: Row[] = [];
  for (const path of filesUnder(built)) {
    if (!/\.(?:js|css)$/u.test(path)) continue;
    const name = relative(built, path).replaceAll('\\', '/');
    const bytes = readFileSync(path);
    const bar = READERS.test(name) ? 25 : SIDEBAR.test(name) ? 60 : null;
    const zipped = gzipSync(bytes, { level: 9 }).length;
    rows.push({
      what: `${name}, gzip`,
      value: zipped / KB,
      unit: 'KB',
      bar,
      note: `${(bytes.length / KB).toFixed(1)} KB raw`,
    });
  }
  const zip = newestZip(output);
  rows.push({
    what: 'zip',
    value: zip === null ? null : statSync(zip).size / KB,
    unit: 'KB',
    bar: 300,
  });
  return rows;
}

function newestZip(folder: string): string | null {
  const zips = readdirSync(folder)
    .filter((name) => name.endsWith('-chrome.zip'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return zips[0] ?? null;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

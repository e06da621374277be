import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { prepareChromium } from './prepare/chromium.mjs';
import { prepareDependencies } from './prepare/dependencies.mjs';
import { prepareFirefox } from './prepare/firefox.mjs';
import { CACHE, PREPARED } from './prepare/places.mjs';
import { failPlainly } from './prepare/say.mjs';
import { prepareWordPress } from './prepare/wordpress.mjs';

/**
 * Finds or fetches what the tests and the demonstration need, and notes it in `tests/hosts/.cache/prepared.json`. Runs
 * on plain Node, before any package is installed; when everything is there it takes well under a second or two.
 * Resolves to `{ chromium, firefox, wordpress: { plain, newest } }`.
 */
export async function prepare() {
  await prepareDependencies();
  const prepared = {
    chromium: await prepareChromium(),
    firefox: await prepareFirefox(),
    wordpress: await prepareWordPress(),
  };
  const text = JSON.stringify(prepared, null, 2);
  mkdirSync(CACHE, { recursive: true });
  if (readIfThere(PREPARED) !== text) writeFileSync(PREPARED, text);
  return prepared;
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  prepare().catch(failPlainly);
}

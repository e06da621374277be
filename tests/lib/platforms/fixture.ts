import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Not through `URL`: in tests of components it is the one of the simulated browser.
const FIXTURES = join(import.meta.dirname, '../../fixtures/platforms');

/** The markup of a fixture, such as "wordpress/editor-6.2.html". */
export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** The two kinds of WordPress: `plain`, whose post editor is not in a frame, and the `newest` to be had here. */
export const WORDPRESS_KINDS = ['plain', 'newest'] as const;

/** One of the two kinds of WordPress. */
export type WordPressKind = (typeof WORDPRESS_KINDS)[number];

/** A WordPress folder that was unpacked, and where it came from. */
export type WordPressFolder = { readonly version: string; readonly folder: string; readonly source: string };

/** What `tests/tools/prepare.mjs` found or fetched on this machine. */
export type Prepared = {
  readonly chromium: string;
  readonly firefox: string;
  readonly wordpress: Readonly<Record<WordPressKind, WordPressFolder>>;
};

/** Reads what was prepared. Throws, with what to do, when nothing was. */
export function prepared(): Prepared {
  const file = `${ROOT}/tests/hosts/.cache/prepared.json`;
  if (!existsSync(file)) throw new Error('Nothing is prepared yet: run "npm run prepare:tests" once.');
  return JSON.parse(readFileSync(file, 'utf8')) as Prepared;
}

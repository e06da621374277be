import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A source file: its path from the root and its text. */
export type Source = { readonly path: string; readonly text: string };

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** All TypeScript files of these top-level folders. */
export function sourcesOf(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) => [...walk(join(ROOT, folder))])
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
}

/** What a file imports: the specifiers of its static and dynamic imports. */
export function importsOf({ text }: Source): readonly string[] {
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/gu)].map((match) => match[1] ?? '');
}

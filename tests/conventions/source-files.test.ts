import { describe, expect, test } from 'vitest';
import { UNREADABLE_REASONS } from '../../lib/document/unreadable';
import { type Source, sourcesOf } from './sources';

/** A source file over this many lines is split by meaning; data of the scheme aside. */
const MOST_LINES = 350;

const SOURCES = sourcesOf('lib', 'components', 'entrypoints');

/** Exports without a docstring right above them. */
function undocumented({ text }: Source): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const name = /^export (?:async )?(?:function\*?|const|type|class) (\w+)/u.exec(line)?.[1];
    if (name === undefined) return [];
    const above = (lines[i - 1] ?? '').trim();
    return above.endsWith('*/') ? [] : [name];
  });
}

describe('source files', () => {
  test('are short', () => {
    const long = SOURCES.filter(({ path }) => !path.startsWith('lib/scheme/'))
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
      .filter((line) => Number(line.split(': ')[1]) > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('document every export', () => {
    const missing = SOURCES.flatMap((source) =>
      undocumented(source).map((name) => `${source.path}: ${name}`),
    );
    expect(missing, 'say what it is for, its shapes, units and errors').toEqual([]);
  });

  test('list the named reasons for not reading once', () => {
    const lists = sourcesOf('lib', 'components', 'entrypoints', 'tests').filter(({ text }) =>
      UNREADABLE_REASONS.every((reason) => new RegExp(`^\\s*'${reason}',$`, 'mu').test(text)),
    );
    expect(lists.map(({ path }) => path)).toEqual(['lib/document/unreadable.ts']);
  });

  test('use no `any`, no `!` and no ignored type errors', () => {
    const found = SOURCES.filter(({ text }) =>
      /(?::|\bas|<)\s*any\b|@ts-(?:ignore|nocheck)/u.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')),
    ).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  test('write no HTML', () => {
    const found = SOURCES.filter(({ text }) =>
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/u.test(text),
    ).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  test('export by name; only entrypoints have a default', () => {
    const found = SOURCES.filter(
      ({ path, text }) => !path.startsWith('entrypoints/') && /^export default/mu.test(text),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('are kebab-case; components are PascalCase', () => {
    const wrong = SOURCES.map(({ path }) => path).filter((path) => {
      const name = path.split('/').at(-1) ?? '';
      const pattern =
        path.endsWith('.tsx') && path.startsWith('components/')
          ? /^[A-Z][A-Za-z]+\.tsx$/u
          : /^[a-z0-9.-]+\.tsx?$/u;
      return !pattern.test(name);
    });
    expect(wrong).toEqual([]);
  });
});

describe('messages', () => {
  test('every message is named in the code; the other way round the types see to it', async () => {
    const messages = (await import('../../assets/public/_locales/en_GB/messages.json')).default;
    const code = SOURCES.map(({ text }) => text).join('\n');
    // Keys that are put together: `ui_part_${part}`, and the two forms of a plural.
    const beginnings = [...code.matchAll(/`(\w+_)\$\{/gu)].map((match) => match[1] ?? '');
    const unused = Object.keys(messages).filter(
      (key) =>
        !key.startsWith('extension') &&
        !code.includes(key) &&
        !code.includes(key.replace(/_(?:one|other)$/u, '')) &&
        !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});

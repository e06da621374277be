import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type Source, sourcesOf } from './sources';

/**
 * Who may import whom. Analysis flows one way (scheme, document -> mapping, measures -> platforms -> reader), what is
 * kept another (scheme, mapping -> portfolio -> storage, messaging -> view -> components), and only entrypoints join the two.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/scheme': [],
  'lib/document': [],
  'lib/mapping': ['lib/scheme', 'lib/document'],
  'lib/measures': ['lib/scheme', 'lib/document', 'lib/mapping'],
  'lib/platforms': ['lib/document'],
  // The reader makes outlines with counts, whose type and guard belong to what is kept.
  'lib/reader': [
    'lib/scheme',
    'lib/document',
    'lib/mapping',
    'lib/measures',
    'lib/platforms',
    'lib/portfolio',
  ],
  // A portfolio is mapped as a whole where all of it is known, which is not where its pages are read. All of it is pure.
  'lib/portfolio': ['lib/scheme', 'lib/document', 'lib/mapping'],
  'lib/storage': ['lib/scheme', 'lib/portfolio'],
  // Messages carry the named reasons that readers give.
  'lib/messaging': ['lib/scheme', 'lib/portfolio', 'lib/storage', 'lib/document/unreadable'],
  // A correction keeps what `fingerprintOf` says of its heading.
  'lib/view': ['lib/scheme', 'lib/portfolio', 'lib/storage', 'lib/messaging', 'lib/mapping/corrections'],
  components: ['lib/scheme', 'lib/portfolio', 'lib/view'],
};

/** Folders that know no DOM, browser API, clock, chance or locale. */
const PURE = ['lib/scheme', 'lib/document', 'lib/mapping', 'lib/measures', 'lib/portfolio'];

const IMPURE =
  /\b(?:window|document\.(?:(?:body|head|documentElement|cookie)\b|create\w+|query\w+|getElement\w+)|globalThis|navigator|localStorage|Date\.now|new Date|Math\.random|performance\.|setTimeout|setInterval|fetch\(|Intl\.|toLocale\w+|localeCompare|crypto\.|DOMParser|HTMLElement|Element\b)/u;

function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' && path.split('/').length > 2 ? `${top}/${second}` : top;
}

function targetsOf(source: Source): readonly string[] {
  return importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(dirname(source.path), specifier)));
}

describe('import order', () => {
  for (const source of sourcesOf('lib', 'components')) {
    const part = partOf(source.path);
    const allowed = MAY_IMPORT[part];
    if (allowed === undefined) continue;
    test(source.path, () => {
      const wrong = targetsOf(source).filter(
        (target) =>
          !target.startsWith(`${part}/`) &&
          !target.startsWith('assets/') &&
          !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`)),
      );
      expect(wrong, `${part} may import ${allowed.join(', ') || 'nothing'} only`).toEqual([]);
    });
  }
});

describe('the browser API', () => {
  test('is imported by two files alone', () => {
    const importers = sourcesOf('lib', 'components', 'entrypoints')
      .filter((source) =>
        importsOf(source).some((name) => /^(?:wxt\/browser|webextension-polyfill)/u.test(name)),
      )
      .map((source) => source.path);
    expect(importers).toEqual(['lib/browser-panel.ts', 'lib/browser.ts']);
  });
});

describe('pure folders', () => {
  for (const source of sourcesOf(...PURE)) {
    test(source.path, () => {
      const code = source.text
        .replace(/\/\*[\s\S]*?\*\//gu, '')
        .replace(/^\s*\/\/.*$/gmu, '')
        .replace(/'[^'\n]*'/gu, "''");
      expect(IMPURE.exec(code)?.[0] ?? null, 'pure code takes what it needs as a parameter').toBeNull();
    });
  }
});

describe('hosts', () => {
  test('no name of a host outside its folder in lib/platforms', () => {
    const named = sourcesOf('lib', 'components')
      .filter(({ path }) => !path.startsWith('lib/platforms/') && !path.startsWith('lib/scheme/'))
      .filter(({ text }) =>
        /docs\.google|sites\.google|wp-admin|wp-block|wordpress\.com|officeapps|sharepoint|editor-canvas/iu.test(
          text,
        ),
      )
      .map(({ path }) => path);
    expect(named).toEqual([]);
  });
});

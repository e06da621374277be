import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { backupOf, backupSchema, backupText } from '../../../lib/portfolio/backup';
import { MAX_BACKUP_LENGTH, readBackup } from '../../../lib/portfolio/read-backup';
import { anyBackup, anyRequest } from './arbitraries';
import { run } from './states';

const RUNS = { numRuns: 1_000 };
vi.setConfig({ testTimeout: 60_000 });

const state = run([
  { kind: 'start', portfolio: 'p', home: 'h1' },
  { kind: 'change', portfolio: 'p', change: { kind: 'note', section: '2b', text: 'ask Priya' } },
]);
const backup = backupOf(state, '2026-11-23T20:00:00Z');
const text = backupText(backup);

function reasonOf(file: string): string {
  const reading = readBackup(file);
  return reading.kind === 'refused' ? reading.reason : 'read';
}

/** The backup with one thing in its place. */
function withPart(path: readonly (string | number)[], value: unknown): string {
  const copy: unknown = JSON.parse(text);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  Object.defineProperty(holder, path.at(-1) ?? '', { value, enumerable: true });
  return JSON.stringify(copy);
}

describe('a backup that was made', () => {
  test('is read again as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 60 }), (requests) => {
        const made = backupOf(run(requests), 'now');
        fc.pre(made.portfolios.length > 0);
        expect(readBackup(backupText(made))).toEqual({ kind: 'read', backup: made });
      }),
      RUNS,
    );
  });

  test('holds what the candidate did, and neither history nor snapshots', () => {
    expect(Object.keys(backup.portfolios[0] ?? {}).sort()).toEqual([
      'corrections',
      'homes',
      'id',
      'items',
      'media',
      'membership',
      'notes',
      'pathway',
      'ready',
      'target',
      'titles',
    ]);
    expect(backup.portfolios[0]?.notes).toEqual({ '2b': 'ask Priya' });
  });

  test('is read with the mark some editors put before it', () => {
    expect(reasonOf(`\uFEFF${text}`)).toBe('read');
  });

  test('of nothing is refused as empty', () => {
    expect(reasonOf(backupText(backupOf(run([]), 'now')))).toBe('empty');
  });
});

describe('a file that is none is refused with its reason', () => {
  test.each([
    ['an empty file', '', 'not_json'],
    ['one that was cut off', text.slice(0, -20), 'not_json'],
    ['a text', 'Dear diary', 'not_json'],
    ['a number', '7', 'not_backup'],
    ['null', 'null', 'not_backup'],
    ['JSON of something else', '{"name":"sidenote","version":"0.1.0"}', 'not_backup'],
    ['a backup of a newer version', withPart(['version'], 2), 'newer'],
    ['a version that is none', withPart(['version'], 0), 'damaged'],
    ['a note that is a number', withPart(['portfolios', 0, 'notes', '2b'], 5), 'damaged'],
    ['a note that is too long', withPart(['portfolios', 0, 'notes', '2b'], 'x'.repeat(20_001)), 'damaged'],
    ['a tick that is not true', withPart(['portfolios', 0, 'items'], { a: 'yes' }), 'damaged'],
    ['a section nobody knows', withPart(['portfolios', 0, 'ready'], { '9z': true }), 'damaged'],
    ['a portfolio without a home', withPart(['portfolios', 0, 'homes'], []), 'damaged'],
    ['a reserved id', withPart(['portfolios', 0, 'id'], '__proto__'), 'damaged'],
    [
      'the same portfolio twice',
      withPart(['portfolios'], [...backup.portfolios, ...backup.portfolios]),
      'damaged',
    ],
    [
      'a home in two portfolios',
      withPart(['portfolios'], [...backup.portfolios, { ...backup.portfolios[0], id: 'q' }]),
      'damaged',
    ],
    [
      'very many portfolios',
      withPart(
        ['portfolios'],
        Array.from({ length: 201 }, (_, at) => ({
          ...backup.portfolios[0],
          id: `p${at}`,
          homes: [`h${at}`],
        })),
      ),
      'damaged',
    ],
    ['a dock as wide as a house', withPart(['settings', 'dock', 'width'], 1e9), 'damaged'],
    ['a prototype', text.replace('"items": {}', '"items": {"__proto__": {"polluted": true}}'), 'hostile'],
    ['a constructor', text.replace('"items": {}', '"items": {"constructor": true}'), 'hostile'],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'hostile'],
    ['deep nesting inside', withPart(['more'], JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`)), 'hostile'],
    ['too many values', withPart(['more'], new Array(1_000_001).fill(0)), 'hostile'],
    ['a huge file', ' '.repeat(MAX_BACKUP_LENGTH + 1), 'too_large'],
  ])('%s', (_name, file, reason) => {
    expect(reasonOf(file)).toBe(reason);
  });

  test('and with the place of what is wrong', () => {
    expect(readBackup(withPart(['portfolios', 0, 'notes', '2b'], 5))).toEqual({
      kind: 'refused',
      reason: 'damaged',
      where: 'portfolios.0.notes.2b',
    });
  });
});

describe('whatever a file holds', () => {
  test('it is read or refused, never an error, and leaves all objects as they are', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json({ maxDepth: 8 }),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(any, (file) => {
        expect(readBackup(file).kind).toBe('refused');
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      RUNS,
    );
  });

  test('what is put into a backup makes it refused, or it passes the guard', () => {
    const spot = fc.constantFrom(
      ['settings'],
      ['settings', 'theme'],
      ['portfolios'],
      ['portfolios', 0],
      ['portfolios', 0, 'corrections'],
      ['portfolios', 0, 'membership'],
      ['portfolios', 0, 'titles', '5a'],
      ['portfolios', 0, 'homes', 0],
      ['madeAt'],
    );
    fc.assert(
      fc.property(spot, fc.jsonValue({ maxDepth: 4 }), (path, value) => {
        const reading = readBackup(withPart(path, value));
        if (reading.kind === 'read') expect(v.is(backupSchema, reading.backup)).toBe(true);
        else expect(['damaged', 'empty', 'hostile']).toContain(reading.reason);
      }),
      RUNS,
    );
  });

  test('a backup that was cut off anywhere is refused', () => {
    fc.assert(
      fc.property(
        fc.nat(text.trimEnd().length - 1),
        (length) => reasonOf(text.slice(0, length)) === 'not_json',
      ),
      RUNS,
    );
  });

  test('the arbitraries make backups that pass their guard', () => {
    fc.assert(
      fc.property(anyBackup, (any) => v.is(backupSchema, any)),
      RUNS,
    );
  });
});

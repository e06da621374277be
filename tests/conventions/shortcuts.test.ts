import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS, SUGGESTED_KEYS } from '../../lib/messaging/shortcut';
import { prepared } from '../e2e/harness/prepared';
import { type System, TAKEN } from './taken-shortcuts';

/** The shortcuts that Sidenote suggests are free in every host, browser and system. */

const ORDER = ['Ctrl', 'Alt', 'Shift', 'Cmd'] as const;
const NAMES: Readonly<Record<string, string>> = { Comma: ',', Period: '.', MacCtrl: 'Ctrl', Command: 'Cmd' };

/** The modifiers of @wordpress/keycodes: on a PC, and on a Mac. */
const MODIFIERS: Readonly<Record<string, readonly [string, string]>> = {
  primary: ['Ctrl', 'Cmd'],
  primaryShift: ['Ctrl+Shift', 'Shift+Cmd'],
  primaryAlt: ['Ctrl+Alt', 'Alt+Cmd'],
  secondary: ['Ctrl+Alt+Shift', 'Alt+Shift+Cmd'],
  access: ['Alt+Shift', 'Ctrl+Alt'],
  ctrl: ['Ctrl', 'Ctrl'],
  alt: ['Alt', 'Alt'],
  ctrlShift: ['Ctrl+Shift', 'Ctrl+Shift'],
  shift: ['Shift', 'Shift'],
  shiftAlt: ['Alt+Shift', 'Alt+Shift'],
};

/** Every way of pressing what a line of the table names: "Alt: A-C" is Alt+A, Alt+B, Alt+C. */
function pressesOf(line: string): readonly string[] {
  const [modifiers = '', keys = ''] = line.split(': ');
  return keys.split(' ').flatMap((key) => {
    const range = /^(F?)([A-Z\d]+)-F?([A-Z\d]+)$/u.exec(key);
    if (range === null) return [`${modifiers}+${key}`];
    const [, f = '', from = '', to = ''] = range;
    const at = (text: string) => (f === '' && /[A-Z]/u.test(text) ? text.charCodeAt(0) : Number(text));
    return Array.from({ length: at(to) - at(from) + 1 }, (_, step) => {
      const code = at(from) + step;
      return `${modifiers}+${f}${/[A-Z]/u.test(from) && f === '' ? String.fromCharCode(code) : code}`;
    });
  });
}

/** Who takes a way of pressing on a system. */
function takers(press: string, system: System): readonly string[] {
  return TAKEN.filter(
    ({ on, keys }) => on.includes(system) && keys.some((line) => pressesOf(line).includes(press)),
  ).map(({ by }) => by);
}

/** How a key of the manifest is pressed. Without "Mac", Ctrl is Command there, as browsers have it. */
function pressOf(key: string, system: System): string {
  const names = key.split('+').map((name) => {
    if (name === 'Ctrl' && system === 'mac') return 'Cmd';
    return NAMES[name] ?? name;
  });
  const modifiers = ORDER.filter((modifier) => names.includes(modifier));
  return [...modifiers, ...names.filter((name) => !ORDER.some((modifier) => modifier === name))].join('+');
}

const OURS = SHORTCUTS.flatMap((shortcut) =>
  (['windows', 'mac', 'linux'] as const).map((system) => {
    const keys = SUGGESTED_KEYS[shortcut];
    return { shortcut, system, press: pressOf(system === 'mac' ? keys.mac : keys.default, system) };
  }),
);

it.each(OURS)('$shortcut is free on $system ($press)', ({ press, system }) => {
  expect(takers(press, system)).toEqual([]);
});

it('no two are the same', () => {
  for (const system of ['windows', 'mac', 'linux']) {
    const presses = OURS.filter((each) => each.system === system).map(({ press }) => press);
    expect(new Set(presses).size).toBe(SHORTCUTS.length);
  }
});

it('knows a taken one when it sees it', () => {
  expect(takers(pressOf('Ctrl+Period', 'windows'), 'windows')).toContain('Google Docs');
  expect(takers(pressOf('Ctrl+Comma', 'mac'), 'mac')).toContain('Chrome');
  expect(takers(pressOf('Alt+Shift+M', 'linux'), 'linux')).toContain('Firefox');
  expect(takers(pressOf('Alt+F9', 'windows'), 'windows')).toContain(
    'the classic editor of WordPress (TinyMCE)',
  );
  expect(takers(pressOf('Alt+Period', 'mac'), 'mac')).not.toEqual([]);
});

const WORDPRESSES = Object.values(prepared().wordpress).map(({ version, folder }) => {
  const scripts = `${folder}/wp-includes/js/dist`;
  return {
    version,
    texts: readdirSync(scripts)
      .filter((name) => name.endsWith('.js') && !name.endsWith('.min.js'))
      .map((name) => readFileSync(`${scripts}/${name}`, 'utf8')),
  };
});

describe.each(WORDPRESSES)('the block editor of WordPress $version', ({ texts }) => {
  /** What its own scripts register, as "Ctrl+Shift+," on a PC and as "Shift+Cmd+," on a Mac. */
  const registered = texts.flatMap((script) =>
    [...script.matchAll(/modifier:\s*['"](\w+)['"],\s*character:\s*['"](.+?)['"]\s*[,}\n]/gu)].flatMap(
      ([, modifier = '', character = '']) => {
        const [pc, mac] = MODIFIERS[modifier] ?? ['?', '?'];
        const key = character.replace('\\\\', '\\').toUpperCase();
        return [`${pc}+${key}`, `${mac}+${key}`];
      },
    ),
  );

  it('has none of ours', () => {
    expect(registered).toContain('Ctrl+S');
    expect(registered.filter((press) => press.startsWith('?'))).toEqual([]);
    for (const { press } of OURS) expect(registered).not.toContain(press);
  });
});

import { expect, test } from 'vitest';
import { isOutdated, type KnownSince, knownSince, type Told } from '../../../lib/messaging/told';

const told = (from: Told['from'], at: number): Told => ({ kind: 'again', from, at });

test('news is never outdated', () => {
  expect(isOutdated({ kind: 'news', from: 'page', at: 1 }, { at: 9, edited: 9 })).toBe(false);
});

test.each<[string, Told, KnownSince, boolean]>([
  ['a page read before anything else', told('page', 1), { at: 2, edited: null }, true],
  ['a page read after the editor', told('page', 3), { at: 2, edited: 2 }, false],
  ['an editor, when the page was read later', told('editor', 1), { at: 3, edited: 1 }, false],
  ['an editor that nothing else is known of', told('editor', 1), { at: 3, edited: null }, false],
  ['an editor, when another one was written in later', told('editor', 1), { at: 3, edited: 2 }, true],
])('%s', (_name, again, known, outdated) => {
  expect(isOutdated(again, known)).toBe(outdated);
});

test('a published page does not make the editor forgotten', () => {
  const edited = knownSince(told('editor', 1), null);
  expect(knownSince(told('page', 5), edited)).toEqual({ at: 5, edited: 1 });
  expect(knownSince(told('page', 5), null)).toEqual({ at: 5, edited: null });
});

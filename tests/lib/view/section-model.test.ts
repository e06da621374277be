import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { TargetId } from '../../../lib/scheme/ids';
import { createSectionModel, sectionAt } from '../../../lib/view/section-model';

function model(at: TargetId | null = null, holdsFocus = () => false) {
  const caret = signal<TargetId | null>(at);
  const ended = new AbortController();
  return { caret, ended, section: createSectionModel(caret, holdsFocus, ended.signal) };
}

it('follows the caret from section to section', () => {
  const { caret, section } = model('1a');
  expect(section.shown.value).toEqual({ section: '1a', by: 'caret', at: '1a' });
  caret.value = '2b';
  expect(section.shown.value).toEqual({ section: '2b', by: 'caret', at: '2b' });
});

it('keeps the last section where the caret is in none', () => {
  const { caret, section } = model('1a');
  caret.value = null;
  expect(section.shown.value?.section).toBe('1a');
});

it('keeps a picked section while the caret stays in its own, and follows again when it moves to another', () => {
  const { caret, section } = model('1a');
  section.pick('3b');
  caret.value = null;
  caret.value = '1a';
  expect(section.shown.value).toEqual({ section: '3b', by: 'choice' });
  caret.value = '1b';
  expect(section.shown.value).toEqual({ section: '1b', by: 'caret', at: '1b' });
});

it('keeps a picked section when it is told late where the caret was, and follows again from there', () => {
  let focused = true;
  const { caret, section } = model(null, () => focused);
  section.pick('5b');
  caret.value = '2b';
  expect(section.shown.value).toEqual({ section: '5b', by: 'choice' });
  focused = false;
  caret.value = null;
  caret.value = '2b';
  expect(section.shown.value).toEqual({ section: '5b', by: 'choice' });
  caret.value = '2a';
  expect(section.shown.value).toEqual({ section: '2a', by: 'caret', at: '2a' });
});

it('follows the caret while the surface has the focus, where nothing was picked', () => {
  const { caret, section } = model('1a', () => true);
  caret.value = '2b';
  expect(section.shown.value).toEqual({ section: '2b', by: 'caret', at: '2b' });
});

it('takes the first section of an area for text right under the area', () => {
  expect(sectionAt('2')).toBe('2a');
  expect(sectionAt('5')).toBe('5a');
  expect(sectionAt('4')).toBe('4');
  expect(sectionAt('context')).toBe('context');
});

it('knows text right under an area from that of its first section', () => {
  const { caret, section } = model('3');
  expect(section.shown.value).toEqual({ section: '3a', by: 'caret', at: '3' });
  caret.value = '3a';
  expect(section.shown.value).toEqual({ section: '3a', by: 'caret', at: '3a' });
});

it('follows no more after its end', () => {
  const { caret, ended, section } = model('1a');
  ended.abort();
  caret.value = '2b';
  expect(section.shown.value?.section).toBe('1a');
});

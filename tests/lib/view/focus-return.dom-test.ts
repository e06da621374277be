import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFocusReturn } from '../../../lib/view/focus-return';

let own: HTMLElement;
let ended: AbortController;

beforeEach(() => {
  ended = new AbortController();
  const [one, two] = [document.createElement('input'), document.createElement('button')];
  one.id = 'one';
  two.id = 'two';
  document.body.replaceChildren(one, two);
  own = document.createElement('button');
  document.documentElement.append(own);
});
afterEach(() => {
  ended.abort();
  own.remove();
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

describe('giving the focus back', () => {
  it('goes to what had it last in the page', () => {
    const giveBack = createFocusReturn(document, own, ended.signal);
    element('one').focus();
    element('two').focus();
    own.focus();
    giveBack();
    expect(document.activeElement).toBe(element('two'));
  });

  it('knows what had it before we came', () => {
    element('one').focus();
    const giveBack = createFocusReturn(document, own, ended.signal);
    own.focus();
    giveBack();
    expect(document.activeElement).toBe(element('one'));
  });

  it('lets go where that has gone, or nothing had it', () => {
    const giveBack = createFocusReturn(document, own, ended.signal);
    own.focus();
    giveBack();
    expect(document.activeElement).not.toBe(own);
    element('one').focus();
    own.focus();
    element('one').remove();
    giveBack();
    expect(document.activeElement).not.toBe(own);
  });

  it('listens no more after its end', () => {
    const giveBack = createFocusReturn(document, own, ended.signal);
    element('one').focus();
    ended.abort();
    element('two').focus();
    giveBack();
    expect(document.activeElement).toBe(element('one'));
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLeft } from '../../../lib/view/when-left';

let ended: AbortController;
let own: HTMLElement;
let left: number;

beforeEach(() => {
  ended = new AbortController();
  left = 0;
  document.body.replaceChildren();
  own = document.createElement('div');
  own.append(document.createElement('button'));
  document.body.append(own, document.createElement('textarea'));
  whenLeft(
    document,
    () => own,
    () => left++,
    ended.signal,
  );
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});

const inside = () => own.querySelector('button');
const outside = () => document.querySelector('textarea');

describe('turning to the page', () => {
  it.each(['pointerdown', 'focusin'])('by %s outside of what is ours, not inside', (type) => {
    inside()?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(left).toBe(0);
    outside()?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(left).toBe(1);
  });

  it('by a frame that takes the focus, not by another window', () => {
    const focused = vi.spyOn(document, 'activeElement', 'get');
    const hasFocus = vi.spyOn(document, 'hasFocus');
    focused.mockReturnValue(outside());
    hasFocus.mockReturnValue(false);
    window.dispatchEvent(new Event('blur'));
    expect(left).toBe(0);
    hasFocus.mockReturnValue(true);
    window.dispatchEvent(new Event('blur'));
    expect(left).toBe(1);
    focused.mockReturnValue(inside());
    window.dispatchEvent(new Event('blur'));
    expect(left).toBe(1);
  });

  it('is listened to until the signal is aborted', () => {
    ended.abort();
    for (const type of ['pointerdown', 'focusin'])
      outside()?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(left).toBe(0);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type DockHostOptions, mountDockHost } from '../../../lib/view/dock-host';

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

function mount(over: Partial<DockHostOptions> = {}) {
  return mountDockHost({
    page: document,
    css: '.dock { color: red }',
    mode: 'open',
    isAlive: () => true,
    signal: ended.signal,
    ...over,
  });
}

const present = () => document.querySelectorAll('sidenote-dock').length;

describe('our one element', () => {
  it('hangs on the root of the page, and goes with its signal', () => {
    const { element } = mount();
    expect(element.parentElement).toBe(document.documentElement);
    ended.abort();
    expect(present()).toBe(0);
  });

  it('takes the place of one that an earlier version left', () => {
    document.documentElement.append(document.createElement('sidenote-dock'));
    mount();
    expect(present()).toBe(1);
  });

  it('lets the page not look inside, where it is closed', () => {
    expect(mount({ mode: 'closed' }).element.shadowRoot).toBeNull();
  });

  it('is put back when the page removes it', async () => {
    const { element } = mount();
    element.remove();
    await vi.waitFor(() => expect(present()).toBe(1));
  });

  it('stays away once the extension is gone', async () => {
    const { element } = mount({ isAlive: () => false });
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(present()).toBe(0);
  });

  it('keeps keys and the clipboard to itself', () => {
    const { container } = mount();
    const heard: string[] = [];
    const types = ['keydown', 'keyup', 'input', 'paste', 'copy', 'beforeinput'];
    for (const type of types) {
      document.addEventListener(type, () => heard.push(type), { signal: ended.signal });
      container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).toEqual([]);
    container.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    document.addEventListener('pointerdown', () => heard.push('pointerdown'), { signal: ended.signal });
    container.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(heard).toEqual(['pointerdown']);
  });
});

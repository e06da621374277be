import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOverCleaner, headingCopier } from '../../../lib/view/clipboard';

type Written = Record<string, string>;

const copyHeadings = headingCopier('1.0');

let written: Written[];

/** The browser's clipboard, which happy-dom does not have in full. */
beforeEach(() => {
  written = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => void written.push({ 'text/plain': text }),
      write: async ([item]: readonly { readonly parts: Record<string, Blob> }[]) => {
        const parts = Object.entries(item?.parts ?? {});
        written.push(
          Object.fromEntries(await Promise.all(parts.map(async ([type, blob]) => [type, await blob.text()]))),
        );
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('copying a heading', () => {
  it('is plain text until the cleaner is there', async () => {
    expect(await copyHeadings('2b Your target learners', [])).toBe(true);
    expect(written).toEqual([{ 'text/plain': '2b Your target learners' }]);
  });

  it('is plain text as long as only another version has left a cleaner', async () => {
    handOverCleaner('1.1', () => {
      throw new Error('not its own');
    });
    expect(await copyHeadings('2b', [])).toBe(true);
    expect(written).toEqual([{ 'text/plain': '2b' }]);
  });

  it('is a heading for editors once it is, and what a title holds stays text', async () => {
    const cleaned: string[] = [];
    handOverCleaner('1.0', (html) => {
      cleaned.push(html);
      return html;
    });
    await copyHeadings('5a <img src=x onerror=alert(1)> & more', ['Reflection']);
    expect(written).toEqual([
      {
        'text/plain': '5a <img src=x onerror=alert(1)> & more\nReflection',
        'text/html': '<h2>5a &lt;img src=x onerror=alert(1)&gt; &amp; more</h2><h3>Reflection</h3>',
      },
    ]);
    expect(cleaned).toHaveLength(1);
  });

  it('says so when the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { write: () => Promise.reject(new Error('no')) } });
    expect(await copyHeadings('1a', [])).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../lib/platforms/wordpress/source-tokens';

/** Each token with its source, "opening:<p>". */
function pieces(source: string): string[] {
  return tokensOf(source).map(({ kind, start, end }) => `${kind}:${source.slice(start, end)}`);
}

describe('the pieces of a source', () => {
  it.each([
    ['<h2 class="x">1a</h2>', ['opening:<h2 class="x">', 'text:1a', 'closing:</h2>']],
    ['a <!-- wp:paragraph --> b', ['text:a ', 'other:<!-- wp:paragraph -->', 'text: b']],
    ['<img alt="a > b <c"> 3 < 4', ['opening:<img alt="a > b <c">', 'text: 3 < 4']],
    ['<style>a > b <p></STYLE>', ['opening:<style>', 'other:a > b <p>', 'closing:</STYLE>']],
    ['text <p class="', ['text:text ', 'other:<p class="']],
    ['<!-- never ends <p>', ['other:<!-- never ends <p>']],
    ["it's <p>", ["text:it's ", 'opening:<p>']],
  ])('%s', (source, expected) => {
    expect(pieces(source)).toEqual(expected);
  });

  it('are the source again when put together, whatever it holds', () => {
    const scraps = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      'h2 ',
      '="',
      '"',
      '<!--',
      '-->',
      '<script>',
      'İ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const tokens = tokensOf(source);
        expect(tokens.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source);
        expect(tokens.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('takes no longer than its length demands', () => {
    for (const scrap of ['<a', '<p ="', '<!--', '<script>', '</', '<p>']) {
      const started = performance.now();
      tokensOf(scrap.repeat(200_000));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeHref } from '../../../lib/view/safe-href';

it.each(['https://example.org/a', 'http://example.org/', 'mailto:a@example.org'])(
  'lets %s be a link',
  (href) => {
    expect(safeHref(href)).toBe(href);
  },
);

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '/wp-admin/',
  '',
])('refuses %j', (href) => {
  expect(safeHref(href)).toBeNull();
});

it('gives back nothing but http, https and mailto, whatever comes in', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((rest) => `javascript:${rest}`),
      ),
      (href) => {
        const safe = safeHref(href);
        expect(safe === null || /^(?:https?|mailto):/u.test(safe)).toBe(true);
      },
    ),
  );
});

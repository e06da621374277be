import { describe, expect, it } from 'vitest';
import { ownsEditor } from '../../../../lib/platforms/wordpress/embedded';

const TOP = {};

function page(frame: 'top' | 'child', loadedFrom: string): Document {
  const performance = { getEntriesByType: () => [{ name: loadedFrom }] };
  const view = frame === 'top' ? TOP : {};
  return { defaultView: Object.assign(view, { top: TOP, performance }) } as unknown as Document;
}

describe('the frame that tells', () => {
  it('is not one whose address the browser does not tell', () => {
    expect(ownsEditor(page('child', ''))).toBe(false);
  });

  it.each([
    ['top', 'https://mine.wordpress.com/wp-admin/post.php?post=1&action=edit', true],
    [
      'child',
      'https://mine.wordpress.com/wp-admin/post.php?post=1&action=edit&calypsoify=1&frame-nonce=a',
      true,
    ],
    ['child', 'https://mine.wordpress.com/wp-admin/post-new.php?post_type=page&calypsoify=1', true],
    // A dialogue that edits something else, the preview of the site editor.
    ['child', 'https://mine.wordpress.com/wp-admin/post.php?post=1&action=edit', false],
    ['child', 'https://mine.wordpress.com/?page_id=2', false],
  ] as const)('%s frame at %s: %s', (frame, address, expected) => {
    expect(ownsEditor(page(frame, address))).toBe(expected);
  });
});

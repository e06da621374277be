import { describe, expect, it } from 'vitest';
import { ownsEditor } from '../../../../lib/platforms/wordpress/embedded';

const TOP = {};

function page(frame: 'top' | 'child'): Document {
  const view: Record<string, unknown> = { top: TOP };
  return { defaultView: frame === 'top' ? Object.assign(TOP, { top: TOP }) : view } as unknown as Document;
}

describe('the frame that tells', () => {
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
    expect(ownsEditor(page(frame), new URL(address))).toBe(expected);
  });
});

import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The open classic editor, in either of its views. */
export type ClassicEditor = {
  readonly page: Page;
  /** What the visual view holds. */
  readonly visual: FrameLocator;
  /** The field of the text view. */
  readonly source: Locator;
  /** Switches to a view with its tab, and waits until it is shown. */
  readonly show: (view: 'visual' | 'text') => Promise<void>;
  /** Whether the visual view holds a text. */
  readonly holds: (text: string) => Promise<boolean>;
  /** Puts the caret at the end of a paragraph, heading or item of the visual view, as a person would. */
  readonly clickInto: (text: string) => Promise<void>;
};

/** Opens a page of the site in the classic editor's visual view, and waits until its text is there. */
export async function openClassic(page: Page, url: string, postId: number): Promise<ClassicEditor> {
  await page.goto(`${url}/wp-admin/post.php?post=${postId}&action=edit`, { waitUntil: 'domcontentloaded' });
  const visual = page.frameLocator('#content_ifr');
  const source = page.locator('textarea#content');
  await visual.locator('#tinymce > p, #tinymce > h2').first().waitFor();
  return {
    page,
    visual,
    source,
    show: async (view) => {
      await page.locator(view === 'visual' ? '#content-tmce' : '#content-html').click();
      await (view === 'visual' ? visual.locator('#tinymce') : source).waitFor({ state: 'visible' });
    },
    holds: async (text) => ((await visual.locator('#tinymce').textContent()) ?? '').includes(text),
    clickInto: async (text) => {
      const place = visual.locator('#tinymce :is(p, h2, h3, li)', { hasText: text }).last();
      await place.scrollIntoViewIfNeeded();
      await place.click();
      await page.keyboard.press('End');
    },
  };
}

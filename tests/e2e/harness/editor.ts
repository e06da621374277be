import type { Frame, Page } from 'playwright-core';

const EDITOR_LIMIT_MS = 60_000;
const POLL_MS = 100;

/** Whether the text stands in the page itself or in the frame named `editor-canvas`. */
export type CanvasForm = 'page' | 'frame';

/** The open block editor. `canvas` is the frame that holds the text: the page's main frame in the plain form. */
export type Editor = { readonly page: Page; readonly form: CanvasForm; readonly canvas: Frame };

/** Opens a page of the site in the block editor and waits until its text is there. */
export async function openEditor(page: Page, url: string, postId: number): Promise<Editor> {
  await page.goto(`${url}/wp-admin/post.php?post=${postId}&action=edit`, { waitUntil: 'domcontentloaded' });
  return editorReady(page);
}

/** Opens the block editor on a page that does not exist yet. */
export async function openNewPage(page: Page, url: string): Promise<Editor> {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=page`, { waitUntil: 'domcontentloaded' });
  return editorReady(page);
}

/**
 * Waits until the block editor of a page shows its text, in either form. It is ready when the list of blocks has one,
 * or, on a new page, when its title can be typed. The editor replaces its frame while it boots, so frames are looked
 * up anew each time.
 */
export async function editorReady(page: Page): Promise<Editor> {
  const limit = Date.now() + EDITOR_LIMIT_MS;
  while (Date.now() < limit) {
    const framed = page.frame({ name: 'editor-canvas' });
    for (const canvas of framed === null ? [page.mainFrame()] : [framed]) {
      if (await hasText(canvas)) return { page, form: framed === null ? 'page' : 'frame', canvas };
    }
    await page.waitForTimeout(POLL_MS);
  }
  throw new Error(`The editor of ${page.url()} was not ready within ${EDITOR_LIMIT_MS / 1_000} s.`);
}

async function hasText(frame: Frame): Promise<boolean> {
  try {
    return await frame.evaluate(
      () => document.querySelector('.is-root-container [data-block], .editor-post-title__input') !== null,
    );
  } catch {
    // The frame went away or has no document yet.
    return false;
  }
}

/** Puts the caret at the end of a block's text, by clicking it as a person would. `text`: part of what it says. */
export async function clickInto(editor: Editor, text: string): Promise<void> {
  const block = editor.canvas.locator('.is-root-container [data-block]', { hasText: text }).last();
  await block.scrollIntoViewIfNeeded();
  await block.click();
  await editor.page.keyboard.press('End');
}

/**
 * The same where a template is shown around the page: there a click chooses what is around a block first, in 6.2 the
 * template's part, then the content, then the block.
 */
export async function clickThrough(editor: Editor, text: string): Promise<void> {
  const block = editor.canvas.locator('.is-root-container [data-block][contenteditable]', { hasText: text });
  const limit = Date.now() + EDITOR_LIMIT_MS;
  while (Date.now() < limit) {
    // An element that is inert till it is chosen would never be ready for a click.
    await block.last().click({ force: true });
    const focused = await editor.canvas.evaluate(() => {
      const element = document.activeElement;
      return element?.matches('[data-block]:not(:has([data-block]))') === true ? element.textContent : null;
    });
    if (focused?.includes(text) === true) return editor.page.keyboard.press('End');
    await editor.page.waitForTimeout(POLL_MS);
  }
  throw new Error(`No click went into "${text}" within ${EDITOR_LIMIT_MS / 1_000} s.`);
}

/** Saves with the keyboard and waits until WordPress says so. */
export async function save(editor: Editor): Promise<void> {
  const saved = editor.page.waitForResponse(
    (response) =>
      response.request().method() !== 'GET' && /wp\/v2\/pages|wp%2Fv2%2Fpages/.test(response.url()),
  );
  await editor.page.keyboard.press('ControlOrMeta+s');
  await saved;
}

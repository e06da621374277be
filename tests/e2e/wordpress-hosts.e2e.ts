import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import { wordpress } from './harness/wordpress';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  ['plain', 'page'],
  ['newest', 'frame'],
] as const)('WordPress (%s)', (kind, form) => {
  it(`holds the sample portfolio and edits it with its text in the ${form}`, async () => {
    const site = await wordpress(kind);
    const [home] = await site.pages();
    expect(home?.slug).toBe('home');
    const page = await browser.context.newPage();
    const editor = await openEditor(page, site.url, home?.id ?? 0);
    expect(editor.form).toBe(form);
    expect(await editor.canvas.locator('h2').first().textContent()).toBe('Contextual statement');
  });
});

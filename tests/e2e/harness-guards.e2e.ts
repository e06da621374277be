import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { type Editor, openEditor } from './harness/editor';
import { watchOwnRequests } from './harness/own-requests';
import { evaluateInExtension, hostWrites } from './harness/witness';
import { wordpress } from './harness/wordpress';

let browser: TestBrowser;
let page: Page;
let editor: Editor;
let ownRequests: Awaited<ReturnType<typeof watchOwnRequests>>;

beforeAll(async () => {
  const site = await wordpress('newest');
  const id = await site.createPage(
    'Guards',
    '<!-- wp:paragraph --><p>Plain words.</p><!-- /wp:paragraph -->',
  );
  browser = await launchBrowser();
  page = await browser.context.newPage();
  ownRequests = await watchOwnRequests(browser.context, page);
  editor = await openEditor(page, site.url, id);
});

afterAll(async () => {
  await browser?.close();
});

const CANVAS = "document.querySelector('iframe[name=editor-canvas]').contentDocument";

describe('the witness of rule 1', () => {
  it('has noted nothing while a real editor opened, and the host wrote a great deal', async () => {
    expect(editor.form).toBe('frame');
    expect(await hostWrites(browser.context, page)).toEqual([]);
  });

  it.each([
    ['an attribute', "document.body.setAttribute('data-planted', '1')"],
    ['a property that is an attribute', "document.body.title = 'planted'"],
    ['a class', "document.body.classList.add('planted')"],
    ['a data attribute', "document.body.dataset.other = '1'"],
    ['a style', "document.body.style.outlineColor = 'red'"],
    ['a style by method', "document.body.style.setProperty('outline-width', '1px')"],
    ['a node', "document.head.append(document.createElement('style'))"],
    ['markup', "document.body.insertAdjacentHTML('beforeend', '<i></i>')"],
    ['text', "document.querySelector('title').firstChild.data = 'planted'"],
    ['a removed node', "document.body.querySelector('i').remove()"],
    ['an attribute inside the frame', `${CANVAS}.body.setAttribute('data-planted', '1')`],
    ['a node inside the frame', `${CANVAS}.body.append(${CANVAS}.createElement('mark'))`],
    ['text inside the frame', `${CANVAS}.querySelector('p').append('planted')`],
  ])('notes %s that a content script writes', async (_, expression) => {
    const before = await hostWrites(browser.context, page);
    await evaluateInExtension(browser.context, page, `void (${expression})`);
    const after = await hostWrites(browser.context, page);
    expect(after.length).toBe(before.length + 1);
  });

  it("does not take the host's own writes for the extension's", async () => {
    const before = await hostWrites(browser.context, page);
    await page.evaluate(() => document.body.setAttribute('data-by-host', '1'));
    await evaluateInExtension(browser.context, page, 'void document.body.getAttribute("data-by-host")');
    expect(await hostWrites(browser.context, page)).toEqual(before);
  });
});

describe('the guard of rule 2', () => {
  it('has seen nothing leave while a real editor opened', () => {
    expect(browser.outside()).toEqual([]);
    expect(ownRequests()).toEqual([]);
  });

  it('sees a request of the page', async () => {
    await page.evaluate(() => fetch('http://page.example/', { mode: 'no-cors' }).catch(() => null));
    expect(browser.outside().some(({ address }) => address.includes('page.example'))).toBe(true);
  });

  it('sees a request of a content script, and whose it is', async () => {
    // The last line names the script, as a content script of the extension has a name.
    const expression = `fetch('https://script.example/', { mode: 'no-cors' }).then(() => 1, () => 0)
//# sourceURL=chrome-extension://${browser.extensionId}/planted.js`;
    await evaluateInExtension(browser.context, page, expression);
    expect(browser.outside().some(({ address }) => address.includes('script.example'))).toBe(true);
    expect(ownRequests().map(({ maker }) => maker)).toEqual(['content-script']);
  });

  it('sees nothing of what the worker asks for, because its own policy stops it', async () => {
    const worker = await browser.worker();
    const asked = worker.evaluate(() =>
      fetch('https://worker.example/').then(
        () => 'let through',
        () => 'stopped',
      ),
    );
    expect(await asked).toBe('stopped');
    expect(browser.outside().some(({ address }) => address.includes('worker.example'))).toBe(false);
  });

  it('sees a request of a worker whose policy would allow it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidenote-planted-'));
    const manifest = {
      manifest_version: 3,
      name: 'Planted',
      version: '1',
      background: { service_worker: 'worker.js' },
    };
    writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
    writeFileSync(`${folder}/worker.js`, "fetch('https://worker.example/').catch(() => null);");
    const other = await launchBrowser({ extension: { folder } });
    try {
      await expect.poll(() => other.outside().map(({ address }) => address)).toContain('worker.example:443');
    } finally {
      await other.close();
      rmSync(folder, { recursive: true });
    }
  });
});

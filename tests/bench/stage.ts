import { execFileSync } from 'node:child_process';
import { firstPage, launchBrowser, type TestBrowser } from '../e2e/harness/browser';
import { type ClassicEditor, openClassic } from '../e2e/harness/classic';
import { type Editor, openEditor } from '../e2e/harness/editor';
import { ROOT } from '../e2e/harness/prepared';
import { type Site, site } from '../e2e/harness/site';
import { startWordPress } from '../e2e/harness/wordpress-server';
import { classicMarkupOf, markupOf, samplePortfolio } from './sample-portfolio';

/** A real WordPress, a browser with the extension as it is built, and one without it. */
export type Stage = {
  readonly site: Site;
  readonly on: TestBrowser;
  readonly off: TestBrowser;
  /** Makes a page that holds a portfolio of about so many words, and opens it in the block editor. */
  readonly openPortfolio: (browser: TestBrowser, words: number) => Promise<Editor>;
  /** The same in the classic editor. */
  readonly openClassicPortfolio: (browser: TestBrowser, words: number) => Promise<ClassicEditor>;
  readonly close: () => Promise<void>;
};

/** Builds the extension and starts all of it. The build is the test build: it may run on local hosts. */
export async function openStage(): Promise<Stage> {
  execFileSync('npx', ['wxt', 'build', '--browser', 'chrome', '--mode', 'e2e'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = await startWordPress('newest');
  const closing: (() => Promise<void>)[] = [server.stop];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const on = await launchBrowser({ extension: { folder: `${ROOT}/.output/chrome-mv3-e2e` } });
    closing.push(on.close);
    const off = await launchBrowser({ extension: 'none' });
    closing.push(off.close);
    const wordpress = site(server);
    const openPortfolio = async (browser: TestBrowser, words: number) => {
      const id = await wordpress.createPage('Portfolio', markupOf(samplePortfolio(words)));
      return openEditor(await firstPage(browser), wordpress.url, id);
    };
    const openClassicPortfolio = async (browser: TestBrowser, words: number) => {
      const id = await wordpress.createPage('Classic: Portfolio', classicMarkupOf(samplePortfolio(words)));
      return openClassic(await firstPage(browser), wordpress.url, id);
    };
    return { site: wordpress, on, off, openPortfolio, openClassicPortfolio, close };
  } catch (error) {
    await close();
    throw error;
  }
}

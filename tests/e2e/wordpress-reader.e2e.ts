import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import type { SectionId, TargetId } from '../../lib/scheme/ids';
import { caretPlace } from '../../lib/view/caret-place';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { clickInto, type Editor, openEditor } from './harness/editor';
import { hostWrites } from './harness/witness';
import { type Site, wordpress } from './harness/wordpress';
import { type NewsWatch, watchNews } from './live-news';

/** A measured text is told at most so long after the last key, in milliseconds. */
const MEASURED_WITHIN = 500;

const LONG = Array.from(
  { length: 40 },
  (_, at) =>
    `<!-- wp:paragraph --><p>Paragraph ${at} of a long section about learning design.</p><!-- /wp:paragraph -->`,
).join('\n');

const CONTENT = `<!-- wp:heading --><h2 class="wp-block-heading">1a Constraints and benefits of different technologies</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>I chose the quiz tool <a href="https://example.org/plan">with a plan</a>.</p><!-- /wp:paragraph -->
<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Reflection</h3><!-- /wp:heading -->
<!-- wp:list --><ul><!-- wp:list-item --><li>It taught me a lot.</li><!-- /wp:list-item --></ul><!-- /wp:list -->
${LONG}
<!-- wp:heading --><h2 class="wp-block-heading">1b Technical knowledge and ability</h2><!-- /wp:heading -->
<!-- wp:paragraph --><p>The end of the page.</p><!-- /wp:paragraph -->`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('reading WordPress (%s)', (kind) => {
  let site: Site;
  let editor: Editor;
  let watch: NewsWatch;

  beforeAll(async () => {
    site = await wordpress(kind);
    const id = await site.createPage('My portfolio', CONTENT);
    editor = await openEditor(await firstPage(browser), site.url, id);
    watch = await watchNews(browser.context, editor.page);
    const home = `${site.url}/`;
    await watch.until((live) => live.status?.kind === 'dormant' && live.status.looksLikePortfolio, 'a find');
    const request = { kind: 'start', portfolio: home, home };
    await watch.post({ kind: 'command', command: { id: { sender: `test-${kind}`, number: 1 }, request } });
    await watch.until((live) => live.snapshot !== null, 'a snapshot');
  });

  it('tells headings, sections, counts and links, and no prose', async () => {
    const { live } = await watch.until((now) => now.snapshot !== null, 'a snapshot');
    expect(live.snapshot?.headings.map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 My portfolio',
      '2 1a Constraints and benefits of different technologies',
      '3 Reflection',
      '2 1b Technical knowledge and ability',
    ]);
    expect(countsOf(live, '1a')?.words.reflection).toBe(5 + 40 * 9);
    const links = live.snapshot?.stretches.flatMap(({ pieces = [] }) =>
      pieces.flatMap((one) => one.links ?? []),
    );
    expect(links).toEqual(['https://example.org/plan']);
    expect(JSON.stringify(await watch.news())).not.toContain('quiz');
  });

  it('follows what is typed within half a second of the last key', async () => {
    await clickInto(editor, 'The end of the page.');
    const { keyboard } = editor.page;
    await keyboard.press('Enter');
    await keyboard.type('## 2a Teaching, learning and assessment processes');
    await keyboard.press('Enter');
    await editor.canvas.evaluate(() => {
      document.addEventListener('keydown', () => Object.assign(globalThis, { lastKey: Date.now() }), true);
    });
    await keyboard.type('Seven words are typed in this section');
    const lastKey = await editor.canvas.evaluate(
      () => (globalThis as unknown as { lastKey: number }).lastKey,
    );
    const { at } = await watch.until((live) => narrative(live, '2a') === 7, 'seven words in 2a');
    expect(at - lastKey).toBeLessThanOrEqual(MEASURED_WITHIN);
  });

  it('tells the section the caret is in', async () => {
    await clickInto(editor, 'It taught me a lot.');
    await watch.until(
      (live) => sectionOf(live) === '1a' && headingOf(live) === 'Reflection',
      'the caret in 1a',
    );
    await clickInto(editor, 'The end of the page.');
    const { at } = await watch.until((live) => sectionOf(live) === '1b', 'the caret in 1b');
    // An empty paragraph belongs to the section it stands in.
    await editor.page.keyboard.press('Enter');
    await editor.page.waitForTimeout(MEASURED_WITHIN);
    const sections = (await watch.news()).flatMap((heard) =>
      heard.at > at && heard.message.kind === 'live-changed' ? [sectionOf(heard.message.live)] : [],
    );
    expect(new Set(sections).size).toBeLessThanOrEqual(1);
    expect((await watch.until((live) => sectionOf(live) === '1b', 'still in 1b')).live.caret).not.toBeNull();
  });

  it('reveals a heading that is out of sight, and marks it', async () => {
    await clickInto(editor, 'It taught me a lot.');
    const { live } = await watch.until((now) => sectionOf(now) === '1a', 'the caret in 1a');
    const heading = live.snapshot?.headings.find(({ section }) => section === '1b');
    const target = editor.canvas.locator('h2', { hasText: '1b Technical' });
    await editor.canvas.locator('h2', { hasText: '1a Constraints' }).scrollIntoViewIfNeeded();
    expect(await isInView(editor, '1b Technical')).toBe(false);
    await watch.post({ kind: 'reveal', block: heading?.id });
    await expect.poll(() => target.evaluate((element) => element.getAnimations().length)).toBeGreaterThan(0);
    await expect.poll(() => isInView(editor, '1b Technical'), { timeout: 5_000 }).toBe(true);
    expect((await watch.news()).some(({ message }) => message.kind === 'revealed' && message.found)).toBe(
      true,
    );
    await watch.post({ kind: 'reveal', block: 'gone' });
    await expect
      .poll(async () =>
        (await watch.news()).some(({ message }) => message.kind === 'revealed' && !message.found),
      )
      .toBe(true);
  });

  it('has written nothing to the page', async () => {
    const writes = await hostWrites(browser.context, editor.page);
    // The sidebar's own element is another test's concern.
    expect(writes.filter(({ detail }) => detail !== '+sidenote-dock')).toEqual([]);
  });
});

function countsOf({ snapshot }: Live, section: SectionId) {
  return snapshot === null ? undefined : sumsOf(snapshot).sections[section];
}

function narrative(live: Live, section: SectionId): number {
  return countsOf(live, section)?.words.narrative ?? 0;
}

function sectionOf(live: Live): TargetId | null {
  return caretPlace(live)?.section ?? null;
}

function headingOf(live: Live): string | undefined {
  return live.snapshot?.headings.find(({ id }) => id === live.caret?.heading)?.text;
}

async function isInView(editor: Editor, text: string): Promise<boolean> {
  return editor.canvas.locator('h2', { hasText: text }).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

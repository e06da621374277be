import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Live } from '../../lib/messaging/protocol';
import { sumsOf } from '../../lib/portfolio/sums';
import { firstPage, launchBrowser, type TestBrowser } from './harness/browser';
import { openEditor } from './harness/editor';
import { type Site, wordpress } from './harness/wordpress';
import { watchNews } from './live-news';

/** A list item as Word marks it: a paragraph with the sign of the list in it. */
function wordItem(text: string): string {
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
}

/** What Word for the desktop puts on the clipboard, in shape; the text is made up. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} --></style></head><body lang=EN-GB><!--StartFragment-->
<h1><span lang=EN-GB>1a<span style='mso-spacerun:yes'>  </span>Constraints and benefits of different technologies<o:p></o:p></span></h1>
<h2>Description<o:p></o:p></h2>
<p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-US'>I chose the <b style='mso-bidi-font-weight:normal'>quiz</b> tool with my&nbsp;team.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${wordItem('It marks itself')}${wordItem('It costs nothing')}
<p class=MsoNormal><b><span lang=EN-GB>Reflection<o:p></o:p></span></b></p>
<p class=MsoNormal>I learnt more than they did.<o:p></o:p></p>
<h2><a name="_Toc123"></a>Evidence<o:p></o:p></h2>
<table class=MsoTableGrid border=1><tr><td valign=top><p class=MsoNormal>Survey<o:p></o:p></p></td><td><p class=MsoNormal><a href="https://example.org/survey">Results of spring</a><o:p></o:p></p></td></tr></table>
<h1>1b Technical knowledge and ability<o:p></o:p></h1>
<p class=MsoNormal>Four words stand here.<o:p></o:p></p>
<!--EndFragment--></body></html>`;

/** A paragraph of OneNote for the web. */
function oneNoteLine(attributes: string, looks: string, text: string): string {
  return `<div class="OutlineElement Ltr SCXO41 BCX0"><p class="Paragraph SCXO41 BCX0" lang="EN-GB" ${attributes}><span class="TextRun SCXO41 BCX0" lang="EN-GB" data-contrast="auto" style="${looks}"><span class="NormalTextRun SCXO41 BCX0">${text}</span></span><span class="EOP SCXO41 BCX0">&nbsp;</span></p></div>`;
}

/** What OneNote for the web puts on the clipboard, in shape. Its second heading is a bold line. */
const ONENOTE = `<html><body><!--StartFragment--><div class="OutlineGroup Ltr SCXO41 BCX0">${[
  oneNoteLine('', 'font-weight: bold', '1a Constraints and benefits of different technologies'),
  oneNoteLine('', 'font-weight: bold; font-size: 11pt', 'Reflection'),
  oneNoteLine(
    '',
    'font-size: 11pt',
    'I </span><span class="NormalTextRun SpellingErrorV2Themed">learnt</span><span> more than they did.',
  ),
  `<ul class="BulletListStyle1 SCXO41 BCX0" role="list"><li class="OutlineElement Ltr" role="listitem" data-aria-level="1"><p class="Paragraph"><span class="TextRun">It marks itself</span><span class="EOP">&nbsp;</span></p></li></ul>`,
  oneNoteLine('', 'font-weight: bold', 'Evidence'),
  `<div class="OutlineElement"><p class="Paragraph"><a class="Hyperlink SCXO41" href="https://example.org/survey"><span class="TextRun Underlined"><span class="NormalTextRun">Results of spring</span></span></a><span class="EOP">&nbsp;</span></p></div>`,
].join('\n')}</div><!--EndFragment--></body></html>`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(['plain', 'newest'] as const)('what is pasted into WordPress (%s)', (kind) => {
  let site: Site;
  beforeAll(async () => {
    site = await wordpress(kind);
  });

  it('from Word is read as it was written', async () => {
    const live = await paste('Word', WORD, site, (now) => part(now, '1b', 'narrative') === 4);
    expect(headings(live)).toEqual([
      '1 Word',
      '1 1a Constraints and benefits of different technologies',
      '2 Description',
      '7 Reflection',
      '2 Evidence',
      '1 1b Technical knowledge and ability',
    ]);
    expect(part(live, '1a', 'description')).toBe(8 + 3 + 3);
    expect(part(live, '1a', 'reflection')).toBe(6);
    expect(part(live, '1a', 'evidence')).toBe(4);
    expect(live.snapshot && sumsOf(live.snapshot).sections['1a']).toMatchObject({ evidenceLinks: 1 });
  });

  it('from OneNote is read as it was written', async () => {
    const live = await paste('OneNote', ONENOTE, site, (now) => part(now, '1a', 'evidence') === 3);
    expect(headings(live)).toEqual([
      '1 OneNote',
      '7 1a Constraints and benefits of different technologies',
      '7 Reflection',
      '7 Evidence',
    ]);
    expect(part(live, '1a', 'reflection')).toBe(6 + 3);
    expect(live.snapshot && sumsOf(live.snapshot).sections['1a']).toMatchObject({ evidenceLinks: 1 });
  });
});

/** Pastes into a page of its own with the keyboard; resolves to what is told once the condition is met. */
async function paste(title: string, html: string, site: Site, meets: (live: Live) => boolean): Promise<Live> {
  const page = await firstPage(browser);
  const id = await site.createPage(title, '');
  const copied = await copySomewhere(html, site.url);
  const editor = await openEditor(page, site.url, id);
  const watch = await watchNews(browser.context, page);
  const home = `${site.url}/`;
  const request = { kind: 'start', portfolio: home, home };
  await watch.until((live) => live.document !== null, 'the document');
  await watch.post({
    kind: 'command',
    command: { id: { sender: `paste-${id}-${site.kind}`, number: 1 }, request },
  });
  await watch.until((live) => live.status?.kind === 'reading', 'reading');
  await copied.close();
  await page.bringToFront();
  await editor.canvas.locator('.editor-post-title__input').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  return (await watch.until(meets, 'what was pasted')).live;
}

/** Puts HTML on the clipboard as another program does: just as it is. */
async function copySomewhere(html: string, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${url}/robots.txt`);
  await page.evaluate((text) => {
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/html', text);
      event.clipboardData?.setData('text/plain', 'Plain text is not what is wanted.');
    });
  }, html);
  await page.bringToFront();
  await page.locator('body').click();
  await page.keyboard.press('ControlOrMeta+c');
  return page;
}

function headings({ snapshot }: Live): string[] {
  return snapshot?.headings.map(({ level, text }) => `${level} ${text}`) ?? [];
}

function part(
  { snapshot }: Live,
  section: '1a' | '1b',
  which: 'narrative' | 'description' | 'reflection' | 'evidence',
): number | undefined {
  return snapshot === null ? undefined : sumsOf(snapshot).sections[section]?.words[which];
}

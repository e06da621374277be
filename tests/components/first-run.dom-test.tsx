import { afterEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../lib/storage/kept';
import { LEARNERS, sampleKept, sampleLive, samplePortfolio } from '../lib/view/fixtures';
import { button, fireEvent, press, renderSidebar, type Shown, screen, waitFor } from './render-sidebar';

let shown: Shown | null = null;

afterEach(() => {
  shown?.end();
  shown = null;
});

const { id: DOCUMENT, home: HOME } = LEARNERS.document;
const NOTHING_KEPT = sampleKept({}, null);
const FOUND = sampleLive({
  status: { kind: 'dormant', looksLikePortfolio: true, find: { sections: 9, pathway: 'senior' } },
  snapshot: null,
});
const PLAIN = sampleLive({ status: { kind: 'dormant', looksLikePortfolio: false }, snapshot: null });
const TWO = sampleKept({
  portfolios: {
    p2: samplePortfolio({ id: 'p2', homes: ['https://b.example/'] }),
    p3: samplePortfolio({ id: 'p3', homes: ['https://c.example/'] }),
  },
});

async function firstRun(kept: Kept = NOTHING_KEPT, live = FOUND): Promise<Shown> {
  shown = await renderSidebar(kept, live);
  return shown;
}

const title = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the first time, beside a page of no portfolio', () => {
  it('says what Sidenote is, what was found, and asks for the pathway', async () => {
    await firstRun();
    expect(screen.getByText(/^Nothing leaves your browser/u)).toBeTruthy();
    expect(title()).toBe('Is this your portfolio?');
    expect(screen.getByText('Looks like a Senior CMALT portfolio: 9 sections found')).toBeTruthy();
    expect(radio('Senior CMALT').checked).toBe(true);
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('takes the pathway that is found later, until one was chosen', async () => {
    const { background } = await firstRun(NOTHING_KEPT, PLAIN);
    const find = { sections: 5, pathway: 'associate' as const };
    const later = sampleLive({ status: { kind: 'dormant', looksLikePortfolio: true, find }, snapshot: null });
    background.tell().liveChanged(later);
    await waitFor(() => expect(radio('Associate CMALT').checked).toBe(true));
    fireEvent.click(radio('CMALT'));
    background.tell().liveChanged(FOUND);
    await waitFor(() => screen.getByText(/9 sections found/u));
    expect(radio('CMALT').checked).toBe(true);
  });

  it('forgets that it was opened for the next open item, once it had to ask', async () => {
    const { background } = await firstRun();
    background.tell().asked('next');
    press('Yes, begin here');
    await waitFor(() => screen.getByText('0 of 14 sections ready'));
    expect(screen.getByRole('tab', { name: 'Guide' }).getAttribute('aria-selected')).toBe('true');
  });

  it('begins on the pathway that was chosen, and leaves it to what is found which pages count', async () => {
    const { background } = await firstRun();
    fireEvent.click(radio('CMALT'));
    press('Yes, begin here');
    await waitFor(() => screen.getByText('0 of 12 sections ready'));
    expect(background.requests).toEqual([{ kind: 'start', portfolio: 'id-1', home: HOME, pathway: 'cmalt' }]);
  });

  it('counts a page without a section that was called a portfolio', async () => {
    const { background } = await firstRun(NOTHING_KEPT, PLAIN);
    expect(radio('Senior CMALT').checked).toBe(true);
    press('Yes, begin here');
    await waitFor(() => screen.getByText('0 of 14 sections ready'));
    expect(background.requests).toEqual([
      { kind: 'start', portfolio: 'id-1', home: HOME, pathway: 'senior', document: DOCUMENT },
    ]);
  });

  it('is undone in the quiet bar', async () => {
    const { background } = await firstRun();
    press('Yes, begin here');
    await waitFor(() => button('Undo: Begun: blog.example/portfolio'));
    press('Undo: Begun: blog.example/portfolio');
    await waitFor(() => expect(title()).toBe('Is this your portfolio?'));
    expect(background.kept().portfolios).toEqual({});
  });

  it('is not undone over a change made since', async () => {
    const { background, model } = await firstRun();
    press('Yes, begin here');
    await waitFor(() => button('Undo: Begun: blog.example/portfolio'));
    const begun = Object.keys(background.kept().portfolios)[0] ?? '';
    model.portfolio.change({ kind: 'tick-section', section: '2b', ready: true });
    model.unbegin(begun);
    await waitFor(() => screen.getByText(/^Not undone/u));
    expect(Object.keys(background.kept().portfolios)).toEqual([begun]);
  });

  it('remembers a no, shows a way back, and asks again after it', async () => {
    const { background } = await firstRun();
    press('No, it is not');
    await waitFor(() => expect(title()).toBe('This is not your portfolio'));
    expect(background.kept().settings.declined).toEqual([{ document: DOCUMENT, home: HOME }]);
    press('It is mine after all');
    await waitFor(() => expect(title()).toBe('Is this your portfolio?'));
    expect(background.kept().settings.declined).toEqual([]);
  });

  it('says why nothing was kept where storage refuses', async () => {
    const { background } = await firstRun();
    background.refuseWith('storage-full');
    press('Yes, begin here');
    await waitFor(() => screen.getByText(/no room left/u));
    expect(title()).toBe('Is this your portfolio?');
  });
});

describe('where there are portfolios already', () => {
  it('offers first to add the site to one, in a step that can be undone', async () => {
    const { background } = await firstRun(TWO);
    expect(screen.queryByText(/^Nothing leaves your browser/u)).toBeNull();
    expect(radio('Part of b.example').checked).toBe(true);
    expect(screen.queryByRole('radio', { name: 'Senior CMALT' })).toBeNull();
    fireEvent.click(radio('Part of c.example'));
    press('Yes, add this site');
    await waitFor(() => screen.getByText('6 of 14 sections ready'));
    expect(background.requests).toEqual([
      { kind: 'change', portfolio: 'p3', change: { kind: 'home', home: HOME, joined: true } },
    ]);
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: /u }));
    await waitFor(() => expect(title()).toBe('Is this your portfolio?'));
  });

  it('has a page without a section count there too, and undoes what is seen first', async () => {
    const { background } = await firstRun(TWO, PLAIN);
    press('Yes, add this site');
    await waitFor(() => screen.getByText('6 of 14 sections ready'));
    expect(background.kept().portfolios.p2).toMatchObject({
      homes: ['https://b.example/', HOME],
      membership: { [DOCUMENT]: 'in' },
    });
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: /u }));
    await waitFor(() => expect(title()).toBe('Is this your portfolio?'));
  });

  it('keeps pages out there that were said no to before', async () => {
    const declined = [
      { document: 'x', home: HOME },
      { document: 'y', home: 'elsewhere' },
    ];
    const { background } = await firstRun({ ...TWO, settings: { ...TWO.settings, declined } });
    press('Yes, add this site');
    await waitFor(() => screen.getByText('6 of 14 sections ready'));
    await waitFor(() => expect(background.kept().portfolios.p2?.homes).toContain(HOME));
    expect(background.kept().portfolios.p2?.membership).toEqual({ x: 'out' });
  });

  it('begins another one where that is chosen', async () => {
    const { background } = await firstRun(TWO);
    fireEvent.click(radio('A portfolio of its own'));
    fireEvent.click(radio('Associate CMALT'));
    press('Yes, begin here');
    await waitFor(() => screen.getByText('0 of 8 sections ready'));
    expect(Object.keys(background.kept().portfolios)).toHaveLength(3);
  });
});

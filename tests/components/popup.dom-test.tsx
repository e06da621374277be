import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TextsProvider } from '../../components/common/texts-context';
import { Popup } from '../../components/popup/Popup';
import { ModelProvider } from '../../components/sidebar/model-context';
import type { Live } from '../../lib/messaging/protocol';
import type { Kept } from '../../lib/storage/kept';
import { createSidebarModel, openHere } from '../../lib/view/sidebar-model';
import type { PageSite, SiteModel } from '../../lib/view/site-model';
import { fakeBackground } from '../lib/view/fake-ports';
import { fakeSites } from '../lib/view/fake-sites';
import { sampleKept, sampleLive } from '../lib/view/fixtures';
import { texts } from '../lib/view/messages';

afterEach(cleanup);

function popup(kept: Kept, live: Live, sites: SiteModel = fakeSites()) {
  const background = fakeBackground(kept, live);
  const model = createSidebarModel(background.ports, new AbortController().signal);
  render(
    <TextsProvider value={texts}>
      <ModelProvider value={model}>
        <Popup onOpen={() => void openHere(model)} onOpenPanel={() => {}} sites={sites} />
      </ModelProvider>
    </TextsProvider>,
  );
  return background;
}

const NOTHING: Live = { document: null, status: null, caret: null, snapshot: null };

describe('the popup', () => {
  it('opens the dock and then the sidebar, which asks whose portfolio it is', async () => {
    const dormant = sampleLive({
      status: { kind: 'dormant', looksLikePortfolio: true, find: { sections: 3, pathway: null } },
      snapshot: null,
    });
    const background = popup(sampleKept({}, null), dormant);
    await waitFor(() => screen.getByRole('heading', { name: 'A portfolio was found here' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open Sidenote here' }));
    await waitFor(() => expect(background.opened.count).toBe(1));
    expect(background.requests.map(({ kind }) => kind)).toEqual(['dock']);
  });

  it('shows how far a started portfolio is', async () => {
    const background = popup(sampleKept(), sampleLive());
    await waitFor(() => screen.getByRole('heading', { name: '6 of 14 sections ready' }));
    expect(screen.getByText(/9 open items/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open Sidenote here' }));
    await waitFor(() => expect(background.opened.count).toBe(1));
    expect(background.requests.map(({ kind }) => kind)).toEqual(['dock']);
  });

  it('explains in a sentence where there is nothing to read, and offers no button', async () => {
    popup(sampleKept({}, null), NOTHING, fakeSites({ kind: 'out-of-reach' }));
    await waitFor(() => screen.getByRole('heading', { name: 'Nothing to read in this tab' }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Your data']);
  });

  it('leads to the page about stored data, whatever is in the tab', async () => {
    const background = popup(sampleKept({}, null), NOTHING);
    fireEvent.click(await waitFor(() => screen.getByRole('button', { name: 'Your data' })));
    expect(background.dataOpened.count).toBe(1);
  });

  it('names the reason where the page cannot be read', async () => {
    popup(sampleKept({}, null), sampleLive({ status: { kind: 'unreadable', reason: 'rate-limited' } }));
    await waitFor(() => screen.getByRole('heading', { name: 'Too many requests just now' }));
  });

  it('offers to guide on a site that it can read once it is allowed', async () => {
    let asked = 0;
    const offered: PageSite = { kind: 'offered', host: 'folio.example', answer: 'none' };
    popup(sampleKept({}, null), NOTHING, { ...fakeSites(offered), ask: () => asked++ });
    await waitFor(() => screen.getByText(/can guide you on folio\.example/u));
    fireEvent.click(screen.getByRole('button', { name: 'Guide me on this site' }));
    expect(asked).toBe(1);
  });

  it('offers the same on a page that was being read until its site was taken away', async () => {
    const left = sampleLive({ status: { kind: 'unreadable', reason: 'permission-missing' }, snapshot: null });
    popup(sampleKept(), left, fakeSites({ kind: 'offered', host: 'folio.example', answer: 'none' }));
    await waitFor(() => screen.getByRole('button', { name: 'Guide me on this site' }));
  });

  it('says so where the candidate did not allow it', async () => {
    popup(
      sampleKept({}, null),
      NOTHING,
      fakeSites({ kind: 'offered', host: 'folio.example', answer: 'refused' }),
    );
    await waitFor(() => screen.getByText('It was not allowed, and nothing has changed.'));
  });

  it('names the sites that were added, and takes one away', async () => {
    const sites = fakeSites({ kind: 'unknown' }, ['https://folio.example/*', 'http://old.example/*']);
    const left: string[] = [];
    popup(sampleKept({}, null), NOTHING, { ...sites, leave: ({ pattern }) => left.push(pattern) });
    await waitFor(() => screen.getByText('folio.example'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove http://old.example' }));
    expect(left).toEqual(['http://old.example/*']);
  });

  it('switches off on the page, the site or everywhere, and on again', async () => {
    const background = popup(sampleKept(), sampleLive());
    await waitFor(() => screen.getByRole('button', { name: 'Switch Sidenote off on this site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Switch Sidenote off on this site' }));
    await waitFor(() => screen.getByRole('heading', { name: 'Sidenote is off on this site' }));
    expect(screen.queryByRole('button', { name: 'Open Sidenote here' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Switch on again' }));
    await waitFor(() => screen.getByRole('button', { name: 'Open Sidenote here' }));
    expect(background.kept().settings.off).toEqual({ all: false, homes: [], documents: [] });
  });
});

import { describe, expect, test } from 'vitest';
import { measuredOf } from '../../storage/samples';
import { settle } from '../fake-ports';
import { HOME, measuredNews, OWN_PAGES, relayStage, STARTED, stateAfter } from './stage';

/** The browser's side panel in the place of the dock. */

const { done, reader, surface, panel, status, stateIs } = relayStage();

describe('a side panel', () => {
  async function portfolioIn(tab: number): Promise<void> {
    const page = reader(tab);
    await status(page, 'reading');
    page.port.postMessage(measuredNews(measuredOf('d', HOME)));
    await settle();
  }

  test('shows what is live in the tab it turns to, and no dock opens there while it is open', async () => {
    await stateIs(stateAfter(STARTED));
    const shown = await panel(1);
    await portfolioIn(1);
    expect(shown.heard.at(-1)).toMatchObject({ kind: 'live-changed', live: { document: { id: 'd' } } });
    expect(done('sidebar')).toEqual([]);
    shown.port.disconnect();
    await settle();
    expect(done('sidebar')).toEqual(['sidebar 1']);
  });

  test('hides the docks of the tabs it has shown until it goes', async () => {
    const docks = [await surface('own', `${HOME}wp-admin/`, 1), await surface('own', `${HOME}wp-admin/`, 2)];
    const shown = await panel(1);
    shown.port.postMessage({ kind: 'attach', tab: 2, surface: 'panel' });
    await settle();
    shown.port.disconnect();
    await settle();
    for (const { heard } of docks) {
      expect(heard.filter(({ kind }) => kind === 'panel-changed')).toEqual([
        { kind: 'panel-changed', shown: true },
        { kind: 'panel-changed', shown: false },
      ]);
    }
  });

  test('hears no more of the tab it turned away from', async () => {
    const shown = await panel(1);
    shown.port.postMessage({ kind: 'attach', tab: 2, surface: 'panel' });
    await settle();
    const before = shown.heard.length;
    await status(reader(1), 'reading');
    expect(shown.heard.length).toBe(before);
  });

  test('a dock that comes later is told of it; one panel of two that goes changes nothing', async () => {
    const panels = [await panel(1), await panel(1)];
    const dock = await surface('own');
    expect(dock.heard).toContainEqual({ kind: 'panel-changed', shown: true });
    panels[0]?.port.disconnect();
    await settle();
    expect(dock.heard).not.toContainEqual({ kind: 'panel-changed', shown: false });
  });

  test('closes when the dock is asked for in its place', async () => {
    const shown = await panel(1);
    const popup = await surface(1, `${OWN_PAGES}popup.html`, null);
    popup.port.postMessage({ kind: 'open-sidebar' });
    await settle();
    expect(shown.heard.at(-1)).toEqual({ kind: 'asked', what: 'close' });
    expect(done('show')).toEqual(['show 1']);
  });

  test('is opened from the dock, in its tab', async () => {
    const dock = await surface('own');
    dock.port.postMessage({ kind: 'open-panel' });
    await settle();
    expect(done('panel')).toEqual(['panel 1']);
  });

  test('is none, if a page says so', async () => {
    const page = await surface('own');
    page.port.postMessage({ kind: 'attach', tab: 'own', surface: 'panel' });
    await settle();
    expect(page.kinds()).not.toContain('panel-changed');
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { settle } from '../fake-ports';
import { type End, relayStage } from './stage';

/** The keyboard shortcuts, from the browser's side: who is asked, and what is opened for it. */

const { done, panel, press, reader, restart, sidebars, sleeping, status, surface } = relayStage();

const asked = (end: End) => end.heard.filter(({ kind }) => kind === 'asked').map(({ what }) => what);

afterEach(() => {
  vi.useRealTimers();
});

describe('a shortcut', () => {
  test('asks the docked sidebar of the tab, and no other', async () => {
    const here = await surface('own');
    const elsewhere = await surface('own', undefined, 2);
    await press('toggle-sidebar', 1);
    await press('next-open-item', 1);
    expect(asked(here)).toEqual(['toggle', 'next']);
    expect(asked(elsewhere)).toEqual([]);
    expect(done('sidebar')).toEqual([]);
  });

  test('asks the side panel where that shows the tab', async () => {
    const dock = await surface('own');
    const beside = await panel(1);
    await press('next-open-item', 1);
    expect(asked(beside)).toEqual(['next']);
    expect(asked(dock)).not.toContain('next');
  });

  test('puts a sidebar where there is none, and asks it when it has come', async () => {
    await status(reader(), 'reading');
    await press('next-open-item', 1);
    expect(done('sidebar')).toEqual(['sidebar 1']);
    const come = await surface('own');
    expect(asked(come)).toEqual(['next']);
    const again = await surface('own');
    expect(asked(again)).toEqual([]);
  });

  test('that opens does not close what it has opened', async () => {
    await status(reader(), 'reading');
    await press('toggle-sidebar', 1);
    expect(asked(await surface('own'))).toEqual(['open']);
  });

  test('closes one that lost its connection when the background was stopped', async () => {
    sidebars.add(1);
    restart();
    await press('toggle-sidebar', 1);
    expect(asked(await surface('own'))).toEqual(['toggle']);
  });

  test('is forgotten where no sidebar comes in time, and an earlier one takes no later one with it', async () => {
    vi.useFakeTimers();
    await status(reader(), 'reading');
    await press('next-open-item', 1);
    vi.advanceTimersByTime(9_000);
    await press('toggle-sidebar', 1);
    vi.advanceTimersByTime(2_000);
    const come = await surface('own');
    expect(asked(come)).toEqual(['open']);
    come.port.disconnect();
    await press('next-open-item', 1);
    vi.advanceTimersByTime(11_000);
    expect(asked(await surface('own'))).toEqual([]);
  });

  test('wakes a reader that sleeps', async () => {
    sleeping.add(1);
    await press('toggle-sidebar', 1);
    expect(done('call')).toEqual(['call 1']);
    expect(done('sidebar')).toEqual(['sidebar 1']);
    expect(done('explain')).toEqual([]);
  });

  test('says what is the matter where no page can be read', async () => {
    await press('toggle-sidebar', 1);
    expect(done('explain')).toEqual(['explain']);
    expect(done('sidebar')).toEqual([]);
  });

  test('is not granted to a popup', async () => {
    await status(reader(), 'reading');
    await press('next-open-item', 1);
    const popup = await surface(1);
    await settle();
    expect(asked(popup)).toEqual([]);
    expect(asked(await surface('own'))).toEqual(['next']);
  });
});

describe('the keys', () => {
  test('are told to the surface that asks, as the candidate has them', async () => {
    const asking = await surface('own');
    asking.port.postMessage({ kind: 'ask-shortcuts' });
    await settle();
    expect(asking.heard.at(-1)).toEqual({ kind: 'shortcuts-told', keys: { 'toggle-sidebar': 'Alt+Comma' } });
  });

  test('are changed on the page of the browser', async () => {
    const asking = await surface('own');
    asking.port.postMessage({ kind: 'change-shortcuts' });
    await settle();
    expect(done('change')).toEqual(['change shortcuts']);
  });
});

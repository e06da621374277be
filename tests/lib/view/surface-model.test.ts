import { afterEach, describe, expect, it } from 'vitest';
import type { IncomingPort } from '../../../lib/messaging/port';
import { PORTS } from '../../../lib/messaging/port-names';
import { createWriter } from '../../../lib/storage/writer';
import type { SidebarModel } from '../../../lib/view/sidebar-model';
import { createSurfaceModel } from '../../../lib/view/surface-model';
import { type FakeBackground, fakeBackground, settle } from '../messaging/fake-ports';
import { memoryArea } from '../storage/memory-area';
import { sampleLive } from './fixtures';

/** A background with the real writer over storage in memory; it tells the same live state to each surface. */
function backgroundWith(area = memoryArea()) {
  const writer = createWriter(area, () => {});
  const attached: unknown[] = [];
  const accept = (port: IncomingPort) =>
    port.onMessage.addListener((raw) => {
      const message = raw as { kind: string; tab?: unknown; command?: Parameters<typeof writer.carryOut>[0] };
      if (message.kind === 'attach') {
        attached.push(message.tab);
        port.postMessage({ kind: 'live-changed', live: sampleLive() });
      }
      const { command } = message;
      if (command === undefined) return;
      void writer
        .carryOut(command)
        .then((answer) => port.postMessage({ ...answer, number: command.id.number }));
    });
  return { area, attached, ports: fakeBackground(accept) };
}

let ended = new AbortController();
afterEach(() => ended.abort());

function surface(
  area: ReturnType<typeof memoryArea>,
  ports: FakeBackground,
  tab: 'own' | number,
): SidebarModel {
  ended = new AbortController();
  let ids = 0;
  return createSurfaceModel(
    {
      tab,
      area,
      openPort: (name) => {
        expect(name).toBe(PORTS.surface);
        return ports.connectAs({ url: 'https://page.example/', tab: 1, frame: 0 }, name)();
      },
      page: { isHidden: () => false, onShown: () => {}, onReturned: () => {} },
      holdsFocus: () => false,
      version: '1.0',
      newId: () => `id-${++ids}`,
    },
    ended.signal,
  );
}

async function settled(): Promise<void> {
  for (let round = 0; round < 10; round++) await settle();
}

describe.each(['own', 7] as const)('a surface that speaks of the tab "%s"', (tab) => {
  it('attaches to it, shows what is live, and what is kept as soon as it is kept', async () => {
    const { area, attached, ports } = backgroundWith();
    const model = surface(area, ports, tab);
    await settled();
    expect(attached).toEqual([tab]);
    expect(model.phase.value.kind).toBe('not-started');
    expect(await model.begin({ kind: 'new', pathway: 'cmalt' })).toEqual({ kind: 'done' });
    await settled();
    expect(model.phase.value.kind).toBe('ready');
    expect(Object.keys(area.contents()).filter((key) => key.startsWith('portfolio:'))).toHaveLength(1);
  });

  it('ends with its signal: it hears of nothing more', async () => {
    const { area, ports } = backgroundWith();
    const model = surface(area, ports, tab);
    await settled();
    ended.abort();
    await area.set({ settings: { ...model.settings.value, theme: 'dark' } });
    await settled();
    expect(model.settings.value.theme).not.toBe('dark');
    expect(await model.setDock({ width: 300 })).toMatchObject({ kind: 'refused', reason: 'stopped' });
  });
});

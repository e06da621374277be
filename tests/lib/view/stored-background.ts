import { CommandRefused } from '../../../lib/messaging/commands';
import type { Live } from '../../../lib/messaging/protocol';
import type { SurfaceListener } from '../../../lib/messaging/surface';
import type { Request } from '../../../lib/portfolio/command';
import { type Kept, watchKept } from '../../../lib/storage/kept';
import { portfolioKey, snapshotKey } from '../../../lib/storage/keys';
import { STORAGE_VERSION } from '../../../lib/storage/schema';
import { createWriter } from '../../../lib/storage/writer';
import type { SurfacePorts } from '../../../lib/view/sidebar-model';
import { type MemoryArea, memoryArea } from '../storage/memory-area';
import { TODAY } from './fixtures';

/** The real writer over storage in memory, with the ports of a surface to it. */
export type StoredBackground = {
  readonly ports: SurfacePorts;
  readonly area: MemoryArea;
  /** What the surface has asked for. */
  readonly requests: readonly Request[];
  /** Carries out a request as another tab would ask for it. */
  readonly elsewhere: (request: Request) => Promise<void>;
  readonly setLive: (live: Live) => void;
};

/** A background that has stored what is kept. */
export function storedBackground(kept: Kept, live: Live): StoredBackground {
  const area = memoryArea({
    meta: { version: STORAGE_VERSION },
    settings: kept.settings,
    ...Object.fromEntries(Object.values(kept.portfolios).map((one) => [portfolioKey(one.id), one])),
    ...Object.fromEntries(Object.values(kept.snapshots).map((one) => [snapshotKey(one.document.id), one])),
  });
  const writer = createWriter(area, () => {});
  let listener: SurfaceListener | null = null;
  let ids = 0;
  const requests: Request[] = [];

  function sender(name: string): (request: Request) => Promise<void> {
    let number = 0;
    return async (request) => {
      number++;
      const answer = await writer.carryOut({ id: { sender: name, number }, request });
      if (answer.kind === 'refused') throw new CommandRefused(answer.reason);
    };
  }

  const send = sender('this tab');
  return {
    area,
    requests,
    elsewhere: sender('another tab'),
    setLive: (next) => listener?.liveChanged(next),
    ports: {
      watchKept: (tell, signal) => watchKept(area, tell, signal),
      connect: (next) => {
        listener = next;
        queueMicrotask(() => next.liveChanged(live));
        return {
          send: (request) => {
            requests.push(request);
            return send(request);
          },
          reveal: () => {},
          makeRoom: () => {},
          tryAgain: () => {},
          bringAdvice: async () => true,
          openSidebar: () => {},
          leaveSite: () => {},
          askShortcuts: () => {},
          changeShortcuts: () => {},
          openPanel: () => {},
          attach: () => {},
          readSite: () => {},
          openData: () => {},
        };
      },
      copy: async () => true,
      loadAdvice: async () => null,
      today: () => TODAY,
      holdsFocus: () => false,
      newId: () => `id-${++ids}`,
    },
  };
}

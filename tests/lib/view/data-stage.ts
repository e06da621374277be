import { CommandRefused, type SendFailure } from '../../../lib/messaging/commands';
import type { Request } from '../../../lib/portfolio/command';
import { type Kept, watchKept } from '../../../lib/storage/kept';
import { portfolioKey, snapshotKey } from '../../../lib/storage/keys';
import { STORAGE_VERSION } from '../../../lib/storage/schema';
import { readUsage } from '../../../lib/storage/usage';
import { createWriter } from '../../../lib/storage/writer';
import { createDataModel, type DataModel, type DataPorts } from '../../../lib/view/data-model';
import { type MemoryArea, memoryArea } from '../storage/memory-area';

/** The page about stored data over the real writer and storage in memory. */
export type DataStage = {
  readonly model: DataModel;
  readonly area: MemoryArea;
  /** Files that were saved, newest last. */
  readonly saved: { readonly name: string; readonly text: string }[];
  /** What the page has asked for. */
  readonly requests: Request[];
  /** Carries out a request as another tab would ask for it. */
  readonly elsewhere: (request: Request) => Promise<void>;
  /** From now on every request is refused. */
  readonly refuseWith: (reason: SendFailure) => void;
  /** The extension is updated under the page. */
  readonly update: () => void;
};

/** The page over this kept. `extra`: what else is stored, by key. */
export function dataStage(kept: Kept, extra: Readonly<Record<string, unknown>> = {}): DataStage {
  const area = memoryArea({
    meta: { version: STORAGE_VERSION },
    settings: kept.settings,
    ...Object.fromEntries(Object.values(kept.portfolios).map((one) => [portfolioKey(one.id), one])),
    ...Object.fromEntries(Object.values(kept.snapshots).map((one) => [snapshotKey(one.document.id), one])),
    ...extra,
  });
  const writer = createWriter(area, () => {});
  const saved: { name: string; text: string }[] = [];
  const requests: Request[] = [];
  let refusal: SendFailure | null = null;
  let updated = () => {};
  let ids = 0;

  function sender(name: string): (request: Request) => Promise<void> {
    let number = 0;
    return async (request) => {
      number++;
      const answer = await writer.carryOut({ id: { sender: name, number }, request });
      if (answer.kind === 'refused') throw new CommandRefused(answer.reason);
    };
  }

  const send = sender('this page');
  const ports: DataPorts = {
    watchKept: (listener, signal) => watchKept(area, listener, signal),
    connect: (extensionUpdated) => {
      updated = extensionUpdated;
      return {
        send: async (request) => {
          requests.push(request);
          if (refusal !== null) throw new CommandRefused(refusal);
          await send(request);
        },
      };
    },
    readUsage: () => readUsage(area),
    page: { isHidden: () => false, onShown: () => {} },
    saveFile: (name, text) => saved.push({ name, text }),
    now: () => new Date(2026, 10, 23, 21, 5),
    newId: () => `id-${++ids}`,
  };
  return {
    model: createDataModel(ports, new AbortController().signal),
    area,
    saved,
    requests,
    elsewhere: sender('another tab'),
    refuseWith: (reason) => {
      refusal = reason;
    },
    update: () => updated(),
  };
}

/** A file as the browser gives it. */
export function fileOf(text: string, name = 'mine.json') {
  return { name, size: text.length, text: async () => text };
}

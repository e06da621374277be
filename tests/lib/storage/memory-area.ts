import type { StorageArea, StorageChanges, StorageListener } from '../../../lib/storage/area';

/** What a test can do to a storage area that a browser cannot be asked for. */
export type Faults = {
  /** Called before each writing; throws to refuse it. */
  beforeWrite?: (kind: 'set' | 'remove') => void;
  /** Called after each writing took effect; throws to report it as failed all the same. */
  afterWrite?: (kind: 'set' | 'remove') => void;
};

/** A storage area in memory, with a look into it. */
export type MemoryArea = StorageArea & {
  readonly contents: () => Record<string, unknown>;
  readonly faults: Faults;
  /** How often something was written. */
  readonly writes: () => number;
};

/** What Chromium says when there is no room. */
export class QuotaError extends Error {
  constructor() {
    super('Resource::kQuotaBytes quota exceeded');
  }
}

/** A storage area that keeps JSON copies as browsers do, answers in a later turn, and tells its listeners. */
export function memoryArea(initial: Readonly<Record<string, unknown>> = {}): MemoryArea {
  const values = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]));
  const listeners = new Set<StorageListener>();
  const faults: Faults = {};
  let writes = 0;

  function read(keys: readonly string[]): Record<string, unknown> {
    const entries = keys.flatMap((key): [string, unknown][] => {
      const json = values.get(key);
      return json === undefined ? [] : [[key, JSON.parse(json)]];
    });
    return Object.fromEntries(entries);
  }

  function tell(changes: StorageChanges): void {
    queueMicrotask(() => {
      for (const listener of listeners) listener(changes);
    });
  }

  return {
    contents: () => read([...values.keys()]),
    faults,
    writes: () => writes,
    get: async (keys) => {
      await turn();
      return read(keys ?? [...values.keys()]);
    },
    set: async (items) => {
      await turn();
      faults.beforeWrite?.('set');
      for (const [key, value] of Object.entries(items)) values.set(key, JSON.stringify(value));
      writes++;
      const written = read(Object.keys(items));
      tell(Object.fromEntries(Object.entries(written).map(([key, newValue]) => [key, { newValue }])));
      faults.afterWrite?.('set');
    },
    remove: async (keys) => {
      await turn();
      faults.beforeWrite?.('remove');
      for (const key of keys) values.delete(key);
      writes++;
      tell(Object.fromEntries(keys.map((key) => [key, {}])));
      faults.afterWrite?.('remove');
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}

function turn(): Promise<void> {
  return Promise.resolve();
}

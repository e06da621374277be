import {
  type Connect,
  ExtensionGone,
  type IncomingPort,
  type Port,
  type PortSender,
} from '../../../lib/messaging/port';

type Ends = { readonly near: Port; readonly far: Port };

/** Two ends of a port. Messages arrive in a later turn, as JSON copies, and not after either end has closed. */
function joinedPorts(name: string): Ends {
  const ends = [endOf(), endOf()] as const;
  let open = true;

  function endOf() {
    return { heard: new Set<(message: unknown) => void>(), closed: new Set<() => void>() };
  }

  function portOf(own: (typeof ends)[number], other: (typeof ends)[number]): Port {
    return {
      name,
      postMessage: (message) => {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        const copy: unknown = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => {
          if (open) for (const listener of [...other.heard]) listener(copy);
        });
      },
      disconnect: () => {
        if (!open) return;
        open = false;
        for (const listener of [...other.closed]) listener();
      },
      onMessage: {
        addListener: (listener) => own.heard.add(listener),
        removeListener: (listener) => own.heard.delete(listener),
      },
      onDisconnect: {
        addListener: (listener) => own.closed.add(listener),
        removeListener: (listener) => own.closed.delete(listener),
      },
    };
  }

  return { near: portOf(ends[0], ends[1]), far: portOf(ends[1], ends[0]) };
}

/** A background that can be killed and started anew, as browsers do. */
export type FakeBackground = {
  /** For a page: opens a port, which starts nothing here; the background in charge accepts it at once. */
  readonly connectAs: (sender: Omit<PortSender, 'extension'>, name: string) => Connect;
  /** Closes every port, as the death of a worker does, and puts another background in charge. */
  readonly replace: (accept: (port: IncomingPort) => void) => void;
  /** The extension is updated: nothing can connect any more. */
  readonly goAway: () => void;
  readonly connections: () => number;
};

/** A background whose ports are given to `accept`. */
export function fakeBackground(accept: (port: IncomingPort) => void): FakeBackground {
  let inCharge = accept;
  let gone = false;
  let connections = 0;
  const open = new Set<Port>();

  function closeAll(): void {
    for (const port of open) port.disconnect();
    open.clear();
  }

  return {
    connectAs: (sender, name) => () => {
      if (gone) throw new ExtensionGone();
      connections++;
      const { near, far } = joinedPorts(name);
      open.add(far);
      inCharge({ ...far, sender: { extension: 'sidenote', ...sender } });
      return near;
    },
    replace: (next) => {
      inCharge = next;
      closeAll();
    },
    goAway: () => {
      gone = true;
      closeAll();
    },
    connections: () => connections,
  };
}

/** Lets messages on their way arrive, with a turn for each that they cause. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

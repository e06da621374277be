/** What keeping the readers of added sites in line with the browser's permissions needs of the browser. */
export type SiteTools = {
  /** The patterns of the sites that the candidate allowed, beyond those the extension is installed with. */
  readonly allowed: () => Promise<readonly string[]>;
  /** The patterns for which a reader is registered. */
  readonly registered: () => Promise<readonly string[]>;
  readonly register: (patterns: readonly string[]) => Promise<void>;
  readonly unregister: (patterns: readonly string[]) => Promise<void>;
  /** Starts the reader in the pages of these sites that are open. Must not reject. */
  readonly startIn: (patterns: readonly string[]) => Promise<void>;
};

/**
 * Keeps a reader registered for each site that the candidate allowed and for no other: the browser's permissions are the
 * only list of sites there is, and this is called whenever they may have changed. The browser keeps what is registered
 * over a restart and forgets it with an update of the extension. What was missing is registered and started at once in
 * the pages that are open. One run at a time, since two that see the same thing missing would both add it. Never rejects:
 * what the browser refuses is tried again with the next run.
 */
export function createSites(tools: SiteTools): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();

  async function bringInLine(): Promise<void> {
    const [allowed, registered] = await Promise.all([tools.allowed(), tools.registered()]);
    const missing = allowed.filter((pattern) => !registered.includes(pattern));
    const left = registered.filter((pattern) => !allowed.includes(pattern));
    if (left.length > 0) await tools.unregister(left);
    if (missing.length === 0) return;
    await tools.register(missing);
    await tools.startIn(missing);
  }

  return () => {
    last = last.then(bringInLine).catch(() => {});
    return last;
  };
}

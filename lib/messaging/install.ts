/** What starting readers in open pages needs of the browser. `Script`: a content script as it was declared. */
export type InstallTools<Script extends { readonly matches: readonly string[] }> = {
  readonly scripts: readonly Script[];
  readonly tabsMatching: (patterns: readonly string[]) => Promise<readonly number[]>;
  /** Rejects where the page may not be touched. */
  readonly run: (tab: number, script: Script) => Promise<unknown>;
};

/**
 * Starts the readers in pages that were open when the extension was installed or updated. Chromium does so by itself
 * only for pages loaded later; Firefox does it always, and a reader that is started twice ends its elder. Never rejects.
 */
export async function startReaders<Script extends { readonly matches: readonly string[] }>({
  scripts,
  tabsMatching,
  run,
}: InstallTools<Script>): Promise<void> {
  const starts = scripts.map(async (script) => {
    const tabs = await tabsMatching(script.matches);
    await Promise.allSettled(tabs.map((tab) => run(tab, script)));
  });
  await Promise.allSettled(starts);
}

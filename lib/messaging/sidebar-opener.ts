/** What putting the docked sidebar into a tab needs of the browser. */
export type SidebarDoor = {
  readonly isThere: (tab: number) => Promise<boolean>;
  /** Rejects where the page may not be touched. */
  readonly inject: (tab: number) => Promise<void>;
};

/**
 * Puts the docked sidebar into a tab unless it is there. The background may have been started anew and not know, so the
 * page is asked; and it is asked once at a time, since a second answer could come before the first injection is done.
 */
export function createSidebarOpener({ isThere, inject }: SidebarDoor): (tab: number) => Promise<void> {
  const opening = new Map<number, Promise<void>>();

  async function openIn(tab: number): Promise<void> {
    try {
      if (!(await isThere(tab))) await inject(tab);
    } catch {
      // The page has gone, or the browser keeps extensions out of it: there is no place for a sidebar.
    } finally {
      opening.delete(tab);
    }
  }

  return (tab) => {
    const promise = opening.get(tab) ?? openIn(tab);
    if (!opening.has(tab)) opening.set(tab, promise);
    return promise;
  };
}

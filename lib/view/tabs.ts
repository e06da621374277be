/** The four tabs of the sidebar, in order. */
export const TABS = ['guide', 'open', 'principles', 'finish'] as const;

/** One of the four tabs. */
export type TabId = (typeof TABS)[number];

import type { Analysis } from './analysis';

/**
 * The heavier half of a reader: what counts in a text. It is a script of its own that is put into a page only
 * where it is needed, so that a page that is no portfolio carries a third of the code, and the readers of all platforms
 * share it. Both scripts run in the same isolated world, which is where one leaves the tools and the other finds them.
 */
export type AnalysisTools = {
  readonly createAnalysis: () => Analysis;
};

type Exchange = { tools: AnalysisTools | null; waiting: ((tools: AnalysisTools) => void)[] };

/** Where a reader gets its tools. */
export type ToolShed = {
  /** The tools if they are there already. */
  readonly atHand: () => AnalysisTools | null;
  /** Resolves when the tools are there. */
  readonly arrive: () => Promise<AnalysisTools>;
};

/**
 * The tools that were put into this page by the same version of the extension. A page that was open during an update
 * holds scripts of both versions in one world, and what one of them leaves need not be what the other looks for: so
 * each version has a place of its own, and tools of another are as good as absent.
 */
export function toolsInPage(version: string): ToolShed {
  return {
    atHand: () => exchange(version).tools,
    arrive: () => {
      const place = exchange(version);
      if (place.tools !== null) return Promise.resolve(place.tools);
      return new Promise((resolve) => place.waiting.push(resolve));
    },
  };
}

/** Leaves the tools for whoever of this version waits for them, and for later. */
export function handOver(version: string, tools: AnalysisTools): void {
  const place = exchange(version);
  place.tools = tools;
  for (const resolve of place.waiting.splice(0)) resolve(tools);
}

function exchange(version: string): Exchange {
  const place = Symbol.for(`sidenote.analysis ${version}`);
  const global = globalThis as typeof globalThis & { [place]?: Exchange };
  global[place] ??= { tools: null, waiting: [] };
  return global[place];
}

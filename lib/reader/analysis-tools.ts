import type { DocumentText } from '../document/block';
import type { Analysis, Findings } from './analysis';

/**
 * The heavier half of a reader: what turns a text into a snapshot. It is a script of its own that is put into a page only
 * where it is needed, so that a page that is no portfolio carries a third of the code, and the readers of all platforms
 * share it. Both scripts run in the same isolated world, which is where one leaves the tools and the other finds them.
 */
export type AnalysisTools = {
  readonly createAnalysis: () => Analysis;
  /** What a text turns out to be, without measuring it. */
  readonly look: (text: DocumentText) => Findings;
};

type Exchange = { tools: AnalysisTools | null; waiting: ((tools: AnalysisTools) => void)[] };

const PLACE = Symbol.for('sidenote.analysis');

/** Where a reader gets its tools. */
export type ToolShed = {
  /** The tools if they are there already. */
  readonly atHand: () => AnalysisTools | null;
  /** Resolves when the tools are there. */
  readonly arrive: () => Promise<AnalysisTools>;
};

/** The tools that were put into this page. */
export const toolsInPage: ToolShed = {
  atHand: () => exchange().tools,
  arrive: () => {
    const place = exchange();
    if (place.tools !== null) return Promise.resolve(place.tools);
    return new Promise((resolve) => place.waiting.push(resolve));
  },
};

/** Leaves the tools for whoever waits for them, and for later. */
export function handOver(tools: AnalysisTools): void {
  const place = exchange();
  place.tools = tools;
  for (const resolve of place.waiting.splice(0)) resolve(tools);
}

function exchange(): Exchange {
  const global = globalThis as typeof globalThis & { [PLACE]?: Exchange };
  global[PLACE] ??= { tools: null, waiting: [] };
  return global[PLACE];
}

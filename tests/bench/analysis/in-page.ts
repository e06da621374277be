import * as v from 'valibot';
import sample from '../../../assets/guidance-sample.json';
import type { Block } from '../../../lib/document/block';
import { createGuidanceDetector } from '../../../lib/measures/guidance';
import { createMeasurer } from '../../../lib/measures/measure';
import { createPortfolioMapper } from '../../../lib/portfolio/map-outlines';
import { measuredOutlineSchema } from '../../../lib/portfolio/measured-outline';
import { sumsOf } from '../../../lib/portfolio/sums';
import { createAnalysis } from '../../../lib/reader/analysis';
import { blocksOf, samplePortfolio } from '../sample-portfolio';

/** What was timed, in milliseconds: one number a run. */
export type AnalysisTimes = {
  readonly words: number;
  readonly whole: readonly number[];
  readonly edit: readonly number[];
};

const REF = {
  id: 'bench',
  platform: 'wordpress',
  home: 'bench',
  title: 'Bench',
  url: 'https://example.org',
} as const;
const PORTFOLIO = { homes: ['bench'], membership: {}, corrections: {}, titles: {} };
const WARM_UP_RUNS = 10;

/** Times the analysis of a portfolio of about so many words: whole, and again after a word was added to a paragraph. */
export function timeAnalysis(words: number, runs: number): AnalysisTimes {
  const original = blocksOf(samplePortfolio(words));
  const whole: number[] = [];
  const edit: number[] = [];
  let counted = 0;
  for (let run = -WARM_UP_RUNS; run < runs; run++) {
    // Objects and strings that nothing has been worked out for yet.
    const blocks = structuredClone(original) as readonly Block[];
    const analysis = createAnalysis(createMeasurer({ guidance: createGuidanceDetector(sample) }));
    const map = createPortfolioMapper();
    /** What the reader does with a text and the background with what the reader tells. */
    const analyse = (now: readonly Block[]) => {
      const told = analysis.update(REF, { title: '', blocks: now });
      if (told === null) return;
      const [snapshot] = map(PORTFOLIO, [v.parse(measuredOutlineSchema, told)]);
      if (snapshot === undefined) return;
      const { words: sum } = sumsOf(snapshot).whole;
      counted = sum.narrative + sum.evidence;
    };
    const took = time(() => analyse(blocks));
    const edited = typeInto(blocks, run + WARM_UP_RUNS);
    const again = time(() => analyse(edited));
    if (run < 0) continue;
    whole.push(took);
    edit.push(again);
  }
  return { words: counted, whole, edit };
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The blocks with a word more in one paragraph. The text arrives as one flat string, as from a DOM. */
function typeInto(blocks: readonly Block[], turn: number): readonly Block[] {
  const paragraphs = blocks.flatMap((block, at) => (block.kind === 'paragraph' ? [{ block, at }] : []));
  const chosen = paragraphs[(turn * 37) % paragraphs.length];
  if (chosen === undefined) return blocks;
  const { block, at } = chosen;
  return blocks.with(at, structuredClone({ ...block, text: `${block.text} more` }));
}

Object.assign(globalThis, { timeAnalysis });

import { expect, it } from 'vitest';
import { type AnalysisTools, handOver, toolsInPage } from '../../../lib/reader/analysis-tools';

it('hands the tools to who waits for them and to who comes later', async () => {
  const tools: AnalysisTools = {
    createAnalysis: () => {
      throw new Error('not used');
    },
    look: () => ({ looksLikePortfolio: false, lacksHeadings: false }),
  };
  expect(toolsInPage.atHand()).toBeNull();
  const waiting = toolsInPage.arrive();
  handOver(tools);
  expect(await waiting).toBe(tools);
  expect(toolsInPage.atHand()).toBe(tools);
  expect(await toolsInPage.arrive()).toBe(tools);
});

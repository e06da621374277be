import { expect, it } from 'vitest';
import { type AnalysisTools, handOver, toolsInPage } from '../../../lib/reader/analysis-tools';

const TOOLS: AnalysisTools = {
  createAnalysis: () => {
    throw new Error('not used');
  },
};

it('hands the tools to who waits for them and to who comes later', async () => {
  const shed = toolsInPage('1.0');
  expect(shed.atHand()).toBeNull();
  const waiting = shed.arrive();
  handOver('1.0', TOOLS);
  expect(await waiting).toBe(TOOLS);
  expect(shed.atHand()).toBe(TOOLS);
  expect(await shed.arrive()).toBe(TOOLS);
});

it('takes tools of another version for absent, and goes on waiting for its own', async () => {
  const arrived: AnalysisTools[] = [];
  const shed = toolsInPage('2.0');
  void shed.arrive().then((tools) => arrived.push(tools));
  handOver('2.1', TOOLS);
  await Promise.resolve();
  expect(shed.atHand()).toBeNull();
  expect(arrived).toEqual([]);
  const own: AnalysisTools = { ...TOOLS };
  handOver('2.0', own);
  await Promise.resolve();
  expect(arrived).toEqual([own]);
  expect(toolsInPage('2.1').atHand()).toBe(TOOLS);
});

import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { prepared, ROOT } from '../e2e/harness/prepared';
import type { AnalysisTimes } from './analysis/in-page';
import type { Row } from './rows';
import { median, p95 } from './statistics';

/** Lengths that are analysed in words, how often, and the bars for the medians in ms. */
const LENGTHS = [
  { words: 1_000, runs: 300, whole: null, edit: null },
  { words: 12_000, runs: 200, whole: 5, edit: 0.5 },
  { words: 50_000, runs: 60, whole: null, edit: null },
] as const;

/** Times blocks -> outline -> measures -> mapping -> snapshot in Chromium, by the code of the reader and the background. */
export async function analysisRows(): Promise<readonly Row[]> {
  const page = await openIsolated(await bundle());
  try {
    const rows: Row[] = [];
    for (const { words, runs, whole, edit } of LENGTHS) {
      const times = await page.run(words, runs);
      const name = `${times.words.toLocaleString('en-GB')} words`;
      rows.push(
        { what: `${name}, whole, median`, value: median(times.whole), unit: 'ms', bar: whole },
        { what: `${name}, whole, p95`, value: p95(times.whole), unit: 'ms', bar: null },
        { what: `${name}, one edited paragraph, median`, value: median(times.edit), unit: 'ms', bar: edit },
        { what: `${name}, one edited paragraph, p95`, value: p95(times.edit), unit: 'ms', bar: null },
      );
    }
    return rows;
  } finally {
    await page.close();
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'tests/bench/analysis/in-page.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const file of one.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error('The bundle of the analysis is empty.');
}

/** A page whose clock is fine enough: Chromium rounds to 0.1 ms unless the page is isolated from others. */
async function openIsolated(script: string) {
  const server = createServer((_, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({
    executablePath: prepared().chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(script);
  return {
    run: (words: number, runs: number): Promise<AnalysisTimes> =>
      page.evaluate(
        ([length, times]) =>
          (
            globalThis as unknown as { timeAnalysis: (words: number, runs: number) => AnalysisTimes }
          ).timeAnalysis(length, times),
        [words, runs] as const,
      ),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

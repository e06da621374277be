import sample from '../../assets/guidance-sample.json';
import { createGuidanceDetector } from '../../lib/measures/guidance';
import { createMeasurer } from '../../lib/measures/measure';
import type { SavedPagePlatform } from '../../lib/platforms/contract';
import { savedPagePlatforms } from '../../lib/platforms/registry';
import { jsonLine } from './inspect/json-line';
import { readPages } from './inspect/read-pages';
import { inspectPortfolio } from './inspect/report';
import { table } from './inspect/table';
import { visibleText } from './inspect/visible-text';

/**
 * What the extension makes of saved pages, for maintainers and for reports of a mis-mapped portfolio.
 * Exit code 0: everything was read; 2: something was not, or was asked for wrongly.
 */
const USAGE = 'usage: npm run --silent inspect -- [--json] [--platform ID] PATH...';

type Request = {
  readonly format: 'json' | 'table';
  readonly platform: SavedPagePlatform | null;
  readonly paths: readonly string[];
};

/** The request that the arguments make. Throws an error that says what is wrong with them. */
function requestOf(given: readonly string[]): Request {
  const paths: string[] = [];
  let format: Request['format'] = 'table';
  let platform: SavedPagePlatform | null = null;
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] ?? '';
    const [, option, joined] = /^(--[^=]*)(?:=(.*))?$/su.exec(argument) ?? [];
    if (option === '--') {
      paths.push(...given.slice(at + 1));
      break;
    }
    if (option === undefined) paths.push(argument);
    else if (argument === '--json') format = 'json';
    else if (option === '--platform') platform = platformNamed(joined ?? given[++at] ?? '');
    else throw new Error(`unknown option ${option}; ${USAGE}`);
  }
  if (paths.length === 0) throw new Error(USAGE);
  return { format, platform, paths };
}

function platformNamed(id: string): SavedPagePlatform {
  const found = savedPagePlatforms.find((platform) => platform.id === id);
  if (found !== undefined) return found;
  const ids = savedPagePlatforms.map((platform) => platform.id).join(', ');
  throw new Error(`unknown platform "${id}"; there is ${ids}`);
}

function complain(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`inspect: ${visibleText(message)}\n`);
  process.exitCode = 2;
}

function main(given: readonly string[]): void {
  const { format, platform, paths } = requestOf(given);
  const measure = createMeasurer({ guidance: createGuidanceDetector(sample) });
  for (const path of paths) {
    try {
      const report = inspectPortfolio(path, readPages(path), platform, measure);
      process.stdout.write(format === 'json' ? `${jsonLine(report)}\n` : `${table(report)}\n\n`);
    } catch (error) {
      complain(error);
    }
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  complain(error);
}

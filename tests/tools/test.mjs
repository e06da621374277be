import { rmSync } from 'node:fs';
import { ROOT } from './prepare/places.mjs';
import { failPlainly, say } from './prepare/say.mjs';
import { prepare } from './prepare.mjs';
import { lintAddOn } from './test/add-on-lint.mjs';
import { runCommand, runTests } from './test/steps.mjs';

const CONFIG = ['--config', 'tests/vitest.config.ts'];

/**
 * Every check there is, in order. A step that fails does not stop the others, save those that `needs` names as their
 * ground. A command counts as one; of tests each counts.
 */
const STEPS = [
  { name: 'types', run: () => runCommand('npx', ['tsc', '--noEmit']) },
  { name: 'lint', run: () => runCommand('npx', ['biome', 'check', '.']) },
  { name: 'unused code', run: () => runCommand('npx', ['knip']) },
  { name: 'build for Chrome', run: () => runCommand('npx', ['wxt', 'build', '--browser', 'chrome']) },
  {
    name: 'build for Firefox',
    run: () => runCommand('npx', ['wxt', 'build', '--browser', 'firefox', '--mv3']),
  },
  { name: 'build for tests', run: () => runCommand('npx', ['wxt', 'build', '--mode', 'e2e']) },
  {
    name: 'build for tests in Firefox',
    run: () => runCommand('npx', ['wxt', 'build', '--browser', 'firefox', '--mv3', '--mode', 'e2e']),
  },
  {
    name: 'unit, component and convention tests',
    run: () => runTests('unit', [...CONFIG, '--project', 'unit', '--project', 'dom']),
  },
  {
    name: 'bundle sizes',
    needs: ['build for Chrome'],
    run: () => runCommand('npm', ['run', 'size', '--if-present']),
  },
  {
    name: 'add-on lint',
    needs: ['build for Firefox'],
    run: lintAddOn,
  },
  {
    name: 'end-to-end tests',
    needs: ['build for tests', 'build for tests in Firefox'],
    run: () => runTests('e2e', [...CONFIG, '--project', 'e2e']),
  },
];

async function main() {
  // Leaving by exit ends what is under way.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  await prepare();
  for (const build of ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-e2e', 'firefox-mv3-e2e']) {
    rmSync(`${ROOT}/.output/${build}`, { recursive: true, force: true });
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failed = new Set();
  for (const { name, needs = [], run } of STEPS) {
    const missing = needs.find((other) => failed.has(other));
    say(`\n${name} ...`);
    const result =
      missing === undefined
        ? await run()
        : { passed: 0, failed: 1, skipped: 0, note: `not run: "${missing}" failed` };
    if (result.failed > 0) failed.add(name);
    for (const count of ['passed', 'failed', 'skipped']) total[count] += result[count];
    say(`  ${result.failed > 0 ? 'FAILED' : 'ok'}: ${result.note}`);
  }
  say('');
  if (failed.size > 0) say(`Failed: ${[...failed].join(', ')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exit(total.failed > 0 ? 1 : 0);
}

main().catch(failPlainly);

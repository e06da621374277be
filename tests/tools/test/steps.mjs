import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT } from '../prepare/places.mjs';
import { runLong } from '../prepare/say.mjs';

const REPORTS = `${ROOT}/.output/test`;

/** Runs a command that passes or fails as a whole. Its output is shown only when it fails. */
export async function runCommand(command, args) {
  const started = Date.now();
  const { code, output } = await runLong(command, args, { cwd: ROOT });
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  const seconds = `${Math.round((Date.now() - started) / 1_000)} s`;
  const note = code === 0 ? seconds : `exit ${code}, ${seconds}`;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, note };
}

/**
 * Runs Vitest and counts its tests from its report. A file that could not be loaded, or a run that broke off, has no
 * failed test to its name and counts as one.
 */
export async function runTests(name, args) {
  mkdirSync(REPORTS, { recursive: true });
  const report = `${REPORTS}/${name}.json`;
  rmSync(report, { force: true });
  // Dots, and what failed: a list of a thousand passed tests would hide it.
  const reporters = [
    '--reporter=dot',
    '--silent=passed-only',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const started = Date.now();
  const { code, output } = await runLong('npx', ['vitest', 'run', ...args, ...reporters], { cwd: ROOT });
  const counted = existsSync(report)
    ? countsIn(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0, files: 0 };
  const failed = counted.failed === 0 && (code !== 0 || counted.passed === 0) ? 1 : counted.failed;
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  const seconds = Math.round((Date.now() - started) / 1_000);
  const note = `${counted.passed} passed, ${failed} failed in ${counted.files} files, ${seconds} s`;
  return { passed: counted.passed, failed, skipped: counted.skipped, note };
}

function countsIn(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    files: report.testResults.length,
  };
}

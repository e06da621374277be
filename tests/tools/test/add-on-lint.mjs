import { ROOT } from '../prepare/places.mjs';
import { run } from '../prepare/say.mjs';

/** Warnings that are known and left, each with the reason why nothing is wrong. Any other warning fails. */
const LEFT = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'about Firefox for Android, where there is no editor to sit beside and which is not asked for',
  UNSAFE_VAR_ASSIGNMENT:
    'the branch of Preact that serves dangerouslySetInnerHTML, which the source never uses and the linter forbids',
};

/** Lints the Firefox build as Mozilla's add-on site does. No errors, and no warnings but those in `LEFT`. */
export async function lintAddOn() {
  const args = [
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--self-hosted=false',
    '--output=json',
  ];
  const { stdout, output } = await run('npx', args, { cwd: ROOT });
  const report = reportIn(stdout);
  if (report === null) {
    process.stdout.write(`${output.trimEnd()}\n`);
    return { passed: 0, failed: 1, skipped: 0, note: 'it gave no report' };
  }
  const found = [...report.errors, ...report.warnings.filter(({ code }) => !(code in LEFT))];
  for (const { code, file, message } of found) process.stdout.write(`${code} ${file ?? ''}: ${message}\n`);
  const known = report.warnings.length - found.filter(({ _type }) => _type === 'warning').length;
  const note = `${found.length} found, ${known} known and left`;
  return { passed: found.length === 0 ? 1 : 0, failed: found.length === 0 ? 0 : 1, skipped: 0, note };
}

function reportIn(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{')));
  } catch {
    return null;
  }
}

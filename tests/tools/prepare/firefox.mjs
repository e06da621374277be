import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstaller } from './apt.mjs';
import { PlainError, run, runStep, say } from './say.mjs';

/** The oldest Firefox that takes the extension (`strict_min_version` in wxt.config.ts). */
const OLDEST = 140;
const NAMES = ['firefox-esr', 'firefox'];
const ADVICE = `Install Firefox ${OLDEST} or later, or set FIREFOX_PATH to one.`;

/** Finds a Firefox that the extension runs in, or installs Debian's. Resolves to the path of its executable. */
export async function prepareFirefox() {
  const found = (await firstUsable()) ?? (await installed());
  if (found === null) throw new PlainError(`No Firefox was found, and none can be installed here. ${ADVICE}`);
  say(`Browser: ${found.version} (${found.path})`);
  return found.path;
}

async function firstUsable() {
  const asked = process.env.FIREFOX_PATH;
  if (asked) {
    const usable = await inspect(asked);
    if (usable === null)
      throw new PlainError(`FIREFOX_PATH (${asked}) does not run, or is too old. ${ADVICE}`);
    return usable;
  }
  for (const path of [...onPath(), ...inApplications(), ...inPuppeteerCache()]) {
    const usable = await inspect(path);
    if (usable !== null) return usable;
  }
  return null;
}

/** Playwright's Firefox is a changed one that takes no extensions, so it is not looked for. */
async function inspect(path) {
  const { code, stdout } = await run(path, ['--version']);
  const version = stdout.trim();
  const major = Number(/Firefox (\d+)\./.exec(version)?.[1]);
  return code === 0 && major >= OLDEST ? { path, version } : null;
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) =>
    existsSync(path),
  );
}

function inApplications() {
  return ['/Applications/Firefox.app/Contents/MacOS/firefox'].filter((path) => existsSync(path));
}

function inPuppeteerCache() {
  const cache = join(homedir(), '.cache/puppeteer/firefox');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .flatMap((name) =>
      ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox'].map((path) => join(cache, name, path)),
    )
    .filter((path) => existsSync(path));
}

async function installed() {
  const apt = await aptInstaller();
  if (apt === null) return null;
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, advice: ADVICE };
  await runStep(
    'Updating the list of system packages',
    apt.command,
    [...apt.prefix, 'update', '-qq'],
    options,
  );
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'];
  await runStep('Installing Firefox (about 70 MB, once)', apt.command, [...apt.prefix, ...install], options);
  return firstUsable();
}

import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstaller } from './apt.mjs';
import { PlainError, run, runStep, say } from './say.mjs';

/** From this version on, Chrome under its own brand ignores `--load-extension`. */
const BRANDED_REFUSES_FROM = 137;
const NAMES = ['chromium', 'chromium-browser', 'chrome-for-testing', 'google-chrome-for-testing'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'google-chrome-beta'];
const ADVICE = 'Install Chromium, or set CHROME_PATH to a Chromium or Chrome for Testing.';

/** Finds a Chromium that loads extensions, or installs Debian's. Resolves to the path of its executable. */
export async function prepareChromium() {
  const found = (await firstUsable()) ?? (await installed());
  if (found === null)
    throw new PlainError(`No Chromium was found, and none can be installed here. ${ADVICE}`);
  say(`Browser: ${found.version} (${found.path})`);
  return found.path;
}

async function firstUsable() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    const usable = await inspect(asked);
    if (usable === null)
      throw new PlainError(`CHROME_PATH (${asked}) does not run, or does not load extensions. ${ADVICE}`);
    return usable;
  }
  for (const path of [
    ...onPath(NAMES),
    ...inApplications(),
    ...inPlaywrightCache(),
    ...onPath(BRANDED_NAMES),
  ]) {
    const usable = await inspect(path);
    if (usable !== null) return usable;
  }
  return null;
}

async function inspect(path) {
  const { code, stdout } = await run(path, ['--version']);
  if (code !== 0) return null;
  const version = stdout.trim();
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (/^Google Chrome(?! for Testing)/.test(version) && major >= BRANDED_REFUSES_FROM) {
    say(
      `${version} is passed over: from ${BRANDED_REFUSES_FROM} on, branded Chrome loads no unpacked extensions at start.`,
    );
    return null;
  }
  return { path, version };
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

function inApplications() {
  return ['/Applications/Chromium.app/Contents/MacOS/Chromium'].filter((path) => existsSync(path));
}

function inPlaywrightCache() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ];
  const executables = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .map((name) => join(cache, name)),
    )
    .flatMap((folder) => executables.map((executable) => join(folder, executable)))
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
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  await runStep(
    'Installing Chromium (about 100 MB, once)',
    apt.command,
    [...apt.prefix, ...install],
    options,
  );
  return firstUsable();
}

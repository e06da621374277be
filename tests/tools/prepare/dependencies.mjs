import { existsSync, readFileSync } from 'node:fs';
import { HOSTS, ROOT } from './places.mjs';
import { PlainError, runStep, say } from './say.mjs';

/** The oldest Node that the build and its tools run on. */
const OLDEST_NODE = [20, 19];

/** Installs the extension's packages and those of the test hosts, each only when it is not as its lock file says. */
export async function prepareDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new PlainError(
      `Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`,
    );
  }
  await install(ROOT, 'the extension', []);
  if (!existsSync(`${ROOT}/.wxt/tsconfig.json`)) {
    await runStep('Writing the types of the build', 'npx', ['wxt', 'prepare'], { cwd: ROOT });
  }
  // The hosts' one install script only compiles what their package also ships built.
  await install(HOSTS, 'the test hosts (about 360 MB to download, once)', ['--ignore-scripts']);
}

async function install(folder, what, flags) {
  if (isCurrent(folder)) {
    say(`Packages of ${what.replace(/ \(.*/, '')}: as locked`);
    return;
  }
  await runStep(`Installing packages of ${what}`, 'npm', ['ci', '--no-audit', '--no-fund', ...flags], {
    cwd: folder,
    advice: 'Check that the npm registry can be reached, then run the same command again.',
  });
}

/**
 * Whether `node_modules` holds what the lock file lists. npm keeps its own note of what it installed; comparing
 * versions there is quick, and it never makes us delete a good folder. Optional packages may be missing: most are
 * for other systems.
 */
function isCurrent(folder) {
  const locked = packagesOf(`${folder}/package-lock.json`);
  const installed = packagesOf(`${folder}/node_modules/.package-lock.json`);
  return Object.entries(locked).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found === undefined
      ? optional === true
      : found.version === version && existsSync(`${folder}/${path}`);
  });
}

function packagesOf(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

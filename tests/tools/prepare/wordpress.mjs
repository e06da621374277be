import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { debianArchive, privateApt } from './apt.mjs';
import { CACHE, HOSTS } from './places.mjs';
import { PlainError, run, say } from './say.mjs';
import { unzip } from './zip.mjs';

const FOLDER = `${CACHE}/wordpress`;
const BUILDS = `${HOSTS}/node_modules/@wp-playground/wordpress-builds`;
/** The build whose post editor has no canvas frame: frames came to it with 6.3. */
const PLAIN_BUILD = 'wp-6.2';
/** The newest build of the npm package, for machines that cannot have the newest WordPress: an early 6.7. */
const NEWEST_BUILD = 'wp-nightly';
/** Debian's WordPress and what its links lead to. */
const DEBIAN_PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libphp-phpmailer',
  'php-getid3',
  'libjs-underscore',
  'libjs-cropper',
  'libjs-lodash',
  'libjs-jquery-ui',
];

/**
 * Two WordPress folders, unpacked once: `plain`, whose post editor is not in a frame, and the `newest` to be had.
 * Resolves to `{ plain, newest }`, each `{ version, folder, source }`.
 */
export async function prepareWordPress() {
  mkdirSync(FOLDER, { recursive: true });
  const plain = fromBuild(PLAIN_BUILD);
  const newest = await newestWordPress();
  for (const { version, source } of [plain, newest]) say(`WordPress ${version}: ready (${source})`);
  return { plain, newest };
}

async function newestWordPress() {
  const kept = keptFrom('debian');
  if (kept !== null) return kept;
  const archive = debianArchive();
  if (archive === null) return fallBack('this machine has no Debian archive configured');
  say('Fetching the newest WordPress from the Debian archive (about 25 MB, once) ...');
  const reason = await fetchDebian(archive);
  return keptFrom('debian') ?? fallBack(reason);
}

function fallBack(reason) {
  const newest = fromBuild(NEWEST_BUILD);
  say(
    `  The newest WordPress is not to be had (${reason}): using ${newest.version} of the npm package instead.`,
  );
  return newest;
}

/** Resolves to why it failed, or null. The finished folder appears by renaming, so it is whole or not there. */
async function fetchDebian(archive) {
  const work = `${FOLDER}/.debian`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(`${work}/packages`, { recursive: true });
  const apt = privateApt(work, archive, 'sid');
  const updated = await apt(['update']);
  if (updated.code !== 0) return `the list of packages could not be fetched: ${lastLine(updated.output)}`;
  const fetched = await apt(['download', ...DEBIAN_PACKAGES], `${work}/packages`);
  if (fetched.code !== 0) return `the packages could not be fetched: ${lastLine(fetched.output)}`;
  for (const file of readdirSync(`${work}/packages`)) {
    const unpacked = await run('dpkg-deb', ['-x', `${work}/packages/${file}`, `${work}/files`]);
    if (unpacked.code !== 0) return `${file} could not be unpacked: ${lastLine(unpacked.output)}`;
  }
  const reason = await joinDebianFiles(`${work}/files/usr/share/wordpress`, `${work}/wordpress`);
  if (reason !== null) return reason;
  keep(`${work}/wordpress`, 'debian');
  rmSync(work, { recursive: true, force: true });
  return null;
}

/** Follows Debian's links into its other packages, save those that lead to files of an installed system. */
async function joinDebianFiles(from, to) {
  const certificates = `${from}/wp-includes/certificates/ca-bundle.crt`;
  for (const link of [`${from}/.htaccess`, `${from}/wp-config.php`, certificates])
    rmSync(link, { force: true });
  const copied = await run('cp', ['-rL', from, to]);
  if (copied.code !== 0) return `a package is missing: ${lastLine(copied.output)}`;
  const bundle = '/etc/ssl/certs/ca-certificates.crt';
  if (existsSync(bundle)) cpSync(bundle, `${to}/wp-includes/certificates/ca-bundle.crt`);
  cpSync(`${to}/wp-config-sample.php`, `${to}/wp-config.php`);
  return null;
}

/** A folder made of one build of the npm package: its server side, and its assets beside it. */
function fromBuild(build) {
  const kept = keptFrom(build);
  if (kept !== null) return kept;
  if (!existsSync(BUILDS))
    throw new PlainError('The packages of tests/hosts are missing: run npm ci in that folder.');
  say(`Unpacking WordPress (${build}) ...`);
  const work = `${FOLDER}/.${build}`;
  rmSync(work, { recursive: true, force: true });
  unzip(`${BUILDS}/src/wordpress/${build}.zip`, work);
  cpSync(`${BUILDS}/public/${build}`, work, { recursive: true, force: false });
  // The build comes with a database and a database plug-in of its own day; Playground brings newer ones.
  for (const own of ['database', 'plugins/sqlite-database-integration', 'mu-plugins', 'db.php']) {
    rmSync(`${work}/wp-content/${own}`, { recursive: true, force: true });
  }
  cpSync(`${work}/wp-config-sample.php`, `${work}/wp-config.php`);
  return keep(work, build);
}

function keep(work, source) {
  const folder = `${FOLDER}/${source}-${versionIn(work)}`;
  rmSync(folder, { recursive: true, force: true });
  renameSync(work, folder);
  return { version: versionIn(folder), folder, source };
}

function keptFrom(source) {
  const name = readdirSync(FOLDER).find((entry) => entry.startsWith(`${source}-`));
  return name === undefined
    ? null
    : { version: versionIn(`${FOLDER}/${name}`), folder: `${FOLDER}/${name}`, source };
}

function versionIn(folder) {
  const text = readFileSync(`${folder}/wp-includes/version.php`, 'utf8');
  return /\$wp_version\s*=\s*'([^']+)'/.exec(text)?.[1] ?? 'unknown';
}

function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}

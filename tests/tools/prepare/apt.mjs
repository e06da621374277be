import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { run } from './say.mjs';

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Whether packages can be installed here: apt, and either root or a sudo that asks for nothing. */
export async function aptInstaller() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid() === 0) return { command: 'apt-get', prefix: [] };
  const sudo = await run('sudo', ['-n', 'true']);
  return sudo.code === 0
    ? { command: 'sudo', prefix: ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] }
    : null;
}

/** The address of the Debian archive that this machine uses; null where it uses none or could not check its files. */
export function debianArchive() {
  return existsSync(KEYRING) ? archiveIn('/etc/apt') : null;
}

/**
 * The address of the Debian archive out of an apt configuration, in either of its two formats; null where it names none
 * (another system, or a derivative of Debian with an archive of its own). The archive proper is told from security
 * and third-party ones by its path.
 */
export function archiveIn(folder) {
  return (
    sourceTexts(folder)
      .flatMap(addressesIn)
      .find((address) => /\/debian\/?$/.test(address)) ?? null
  );
}

function sourceTexts(folder) {
  const parts = `${folder}/sources.list.d`;
  const files = [
    `${folder}/sources.list`,
    ...(existsSync(parts) ? readdirSync(parts).map((name) => `${parts}/${name}`) : []),
  ];
  return files
    .filter((file) => /\.(list|sources)$/.test(file) && existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

function addressesIn(text) {
  return text.split('\n').flatMap((line) => {
    const fields = /^URIs:(.*)$/.exec(line);
    if (fields) return fields[1].trim().split(/\s+/);
    const oneLine = /^deb\s+(?:\[[^\]]*\]\s+)?(\S+)/.exec(line);
    return oneLine ? [oneLine[1]] : [];
  });
}

/**
 * An apt of its own for another suite of the same archive: its source list, lists and cache lie in `folder`, so the
 * machine's configuration is neither used nor changed, and no special rights are needed. Resolves to a function that
 * runs apt-get with arguments in a directory.
 */
export function privateApt(folder, archive, suite) {
  for (const part of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(`${folder}/${part}`, { recursive: true });
  writeFileSync(`${folder}/sources.list`, `deb [signed-by=${KEYRING}] ${archive} ${suite} main\n`);
  const options = {
    'Dir::Etc::sourcelist': `${folder}/sources.list`,
    'Dir::Etc::sourceparts': '-',
    'Dir::State::lists': `${folder}/lists`,
    'Dir::Cache': `${folder}/cache`,
    'APT::Sandbox::User': 'root',
    'APT::Get::List-Cleanup': '0',
    'Acquire::Languages': 'none',
    // Package lists may be older than they promise; the signatures are checked all the same.
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Check-Date': 'false',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '30',
    'Debug::NoLocking': '1',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return (args, cwd) => run('apt-get', [...flags, ...args], { cwd });
}

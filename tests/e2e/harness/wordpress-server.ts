import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepared, ROOT, type WordPressKind } from './prepared';

const HOSTS = `${ROOT}/tests/hosts`;
const CLI = `${HOSTS}/node_modules/@wp-playground/cli/wp-playground.js`;
/** A first start installs WordPress and puts the sample in; on a busy 2-core machine that has taken 40 s. */
const START_LIMIT_MS = 180_000;
/** Time a server has to end by itself before it is killed. */
const STOP_LIMIT_MS = 5_000;
/** Playground logs a visitor in by a redirect that sets cookies; a request that carries this one is left alone. */
const NO_LOGIN = { cookie: 'playground_auto_login_already_happened=1' };
/** Cookies know hosts but no ports: two sites under one name would log each other's visitors out. */
const HOST_NAMES = { plain: 'localhost', newest: '127.0.0.1' } as const;

/** A running WordPress: its address without a slash at the end, its version, and its end. */
export type WordPressServer = {
  readonly kind: WordPressKind;
  readonly version: string;
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/**
 * Starts a WordPress that holds the sample portfolio and logs every visitor in. Each server has a database of its own
 * that is thrown away at the end; `wantedUrl`: where it is reached, by way of another server. The first start for a version and a state of the sample keeps a copy of its fresh
 * database, so that later starts take seconds.
 */
export async function startWordPress(
  kind: WordPressKind,
  wantedPort?: number,
  wantedUrl?: string,
): Promise<WordPressServer> {
  const { version, folder } = prepared().wordpress[kind];
  const port = wantedPort ?? (await freePort());
  const url = wantedUrl ?? `http://${HOST_NAMES[kind]}:${port}`;
  const own = mkdtempSync(join(tmpdir(), 'sidenote-wordpress-'));
  const state = join(own, 'database');
  for (const part of [state, join(own, 'tmp')]) mkdirSync(part);
  const kept = `${HOSTS}/.cache/databases/${version}-${sampleDigest()}`;
  if (existsSync(kept)) cpSync(kept, state, { recursive: true });
  const child = spawn(process.execPath, [CLI, ...serverArguments(port, url, folder, state)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What it puts aside goes where it is removed with the rest.
    env: { ...process.env, NODE_NO_WARNINGS: '1', TMPDIR: join(own, 'tmp') },
  });
  // A run that breaks off must not leave servers behind.
  const orphaned = () => {
    child.kill('SIGKILL');
    rmSync(own, { recursive: true, force: true });
  };
  process.once('exit', orphaned);
  const stop = async () => {
    await end(child);
    process.off('exit', orphaned);
    rmSync(own, { recursive: true, force: true });
  };
  try {
    await ready(child);
    await seeded(url);
    if (!existsSync(kept)) keepDatabase(state, kept);
  } catch (error) {
    await stop();
    throw error;
  }
  return { kind, version, url, stop };
}

/** Asks the test site's own API; see `tests/hosts/wordpress/mu-plugins`. Throws when the site does not answer well. */
export async function askSite(url: string, route: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}/?rest_route=/test-site/v1${route}`, {
    ...(body === undefined
      ? { headers: NO_LOGIN }
      : {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { ...NO_LOGIN, 'content-type': 'application/json' },
        }),
    redirect: 'manual',
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${route} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

function serverArguments(port: number, url: string, folder: string, state: string): string[] {
  const mounts = [
    [folder, '/wordpress'],
    [state, '/wordpress/wp-content/database'],
    [`${HOSTS}/wordpress/mu-plugins`, '/wordpress/wp-content/mu-plugins'],
    [`${HOSTS}/wordpress`, '/wordpress/wp-content/sample'],
  ];
  return [
    'server',
    `--port=${port}`,
    `--site-url=${url}`,
    '--login',
    '--workers=2',
    '--wordpress-install-mode=install-from-existing-files-if-needed',
    ...mounts.flatMap(([from, to]) => ['--mount-dir-before-install', `${from}`, `${to}`]),
  ];
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) =>
      reject(new Error(`WordPress did not start: ${why}\n${output.slice(-3_000)}`));
    const limit = setTimeout(() => fail('it took too long'), START_LIMIT_MS);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes('Ready! WordPress is running')) return;
      clearTimeout(limit);
      resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`it ended with exit code ${code}`);
    });
  });
}

/** The first request that carries the log-in cookie is taken for a stale one and sent round once, hence the first line. */
async function seeded(url: string): Promise<void> {
  await fetch(url, { headers: NO_LOGIN, redirect: 'manual' });
  const pages = await askSite(url, '/pages');
  if (!Array.isArray(pages) || pages.length === 0) throw new Error('The sample portfolio was not put in.');
}

/** The name appears by renaming, so that two servers that start at once cannot see half a copy. */
function keepDatabase(state: string, kept: string): void {
  const copy = `${kept}.${process.pid}`;
  cpSync(state, copy, { recursive: true });
  try {
    renameSync(copy, kept);
  } catch {
    rmSync(copy, { recursive: true, force: true });
  }
}

function sampleDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['mu-plugins', 'content']) {
    for (const name of readdirSync(`${HOSTS}/wordpress/${folder}`).sort()) {
      hash.update(name).update(readFileSync(`${HOSTS}/wordpress/${folder}/${name}`));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(limit);
}

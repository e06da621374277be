import { spawn } from 'node:child_process';

/** How often a step that prints nothing of its own says that it is still at work, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** How much of a failed command's output is shown, in characters: the end of it, where errors stand. */
const SHOWN_OUTPUT = 6_000;

/** Prints one line of progress. Plain lines: logs of a machine without a terminal stay readable. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** A failure that has been worded for people: printed as one line, without a stack. */
export class PlainError extends Error {}

/** Ends the process with the error's line; a stack only for what nobody foresaw. */
export function failPlainly(error) {
  process.stderr.write(`${error instanceof PlainError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}

/**
 * Runs a command to its end and says so as it goes: one line at the start, one every quarter of a minute, one at the end.
 * Resolves to its standard output; a failure rejects with a `PlainError` that ends with `advice`, after the end of
 * the command's output was printed.
 */
export async function runStep(label, command, args, { cwd, env, advice } = {}) {
  say(`${label} ...`);
  const started = Date.now();
  const result = await runLong(command, args, { cwd, env });
  if (result.code === 0) {
    say(`  done, ${seconds(started)}`);
    return result.stdout;
  }
  process.stderr.write(`${result.output.slice(-SHOWN_OUTPUT)}\n`);
  throw new PlainError(
    `${label}: failed (${command} ${args[0] ?? ''}, exit ${result.code}). ${advice ?? ''}`.trim(),
  );
}

/** Runs a command and says now and then that it is still at work. Never rejects. */
export async function runLong(command, args, options) {
  const started = Date.now();
  const heartbeat = setInterval(() => say(`  still at it, ${seconds(started)}`), HEARTBEAT_MS);
  try {
    return await run(command, args, options);
  } finally {
    clearInterval(heartbeat);
  }
}

/** Runs a command quietly. Never rejects: a command that cannot be started has code 127. */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let stdout = '';
    let output = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, stdout, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

function seconds(started) {
  return `${Math.round((Date.now() - started) / 1_000)} s`;
}

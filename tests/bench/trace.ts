import type { CDPSession, Page } from 'playwright-core';

/** One event of a Chromium trace. Times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** The time its thread really ran, where Chromium tells: what others do on a busy machine is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string; readonly url?: string } };
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];
const STREAM_CHUNK = 2 ** 20;
/** From this length on a task is called long. Source: W3C Long Tasks API. In microseconds. */
const LONG_TASK = 50_000;

/** Traces the renderer of a page while `work` runs. */
export async function traceOf(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<string>((resolve, reject) => {
    session.once('Tracing.tracingComplete', ({ stream }) =>
      stream === undefined ? reject(new Error('The trace has no stream.')) : resolve(stream),
    );
  });
  await session.send('Tracing.end');
  const text = await readStream(session, await complete);
  await session.detach();
  return (JSON.parse(text) as { traceEvents: readonly TraceEvent[] }).traceEvents;
}

async function readStream(session: CDPSession, handle: string): Promise<string> {
  let text = '';
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle, size: STREAM_CHUNK });
    text += base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
    if (eof) break;
  }
  await session.send('IO.close', { handle });
  return text;
}

/** What the main thread did for one key: from its event to the next key's. In milliseconds. */
export type KeyTime = {
  readonly all: number;
  /** Calls of the extension's functions with all that ran inside of them, as far as the trace names their script. */
  readonly extension: number;
  /** The page's own callbacks for idle time: work that the page has put off, done while nothing else waits. */
  readonly idle: number;
  /** Tasks of 50 ms and more, and those of them that would be shorter without the extension's functions in them. */
  readonly longTasks: number;
  readonly ownLongTasks: number;
};

/** The time of each key in a trace. The last one's lasts to the end of the trace. */
export function keyTimes(events: readonly TraceEvent[]): readonly KeyTime[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const thread = keys[0];
  if (thread === undefined) return [];
  const onMain = events.filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === 'X');
  const tasks = outermost(onMain.filter(({ name }) => /RunTask$/u.test(name)));
  const calls = outermost(onMain.filter(isOwn));
  const idle = outermost(onMain.filter(({ name }) => name === 'FireIdleCallback'));
  const starts = [...new Set(keys.map(({ ts }) => taskStart(tasks, ts)))].sort((a, b) => a - b);
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    const within = (event: TraceEvent) => event.ts >= from && event.ts < to;
    const long = tasks.filter((task) => within(task) && timeOf(task) >= LONG_TASK);
    return {
      all: sum(tasks.filter(within)),
      extension: sum(calls.filter(within)),
      idle: sum(idle.filter(within)),
      longTasks: long.length,
      ownLongTasks: long.filter((task) => {
        const own = calls.filter((call) => isInside(call, task));
        return timeOf(task) - own.reduce((total, call) => total + timeOf(call), 0) < LONG_TASK;
      }).length,
    };
  });
}

/** The events of the main thread that laid out the page: the one of the traced page, and not of a worker. */
export function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const layouts = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  for (const event of events) {
    if (event.name === 'Layout') layouts.set(threadOf(event), (layouts.get(threadOf(event)) ?? 0) + 1);
  }
  const [main] = [...layouts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return events.filter((event) => threadOf(event) === main);
}

/** Milliseconds the extension's own functions ran in these events. */
export function ownTime(events: readonly TraceEvent[]): number {
  return sum(outermost(events.filter((event) => event.ph === 'X' && isOwn(event))));
}

function isOwn({ name, args }: TraceEvent): boolean {
  return (
    (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile') &&
    args.data?.url?.startsWith('chrome-extension://') === true
  );
}

function timeOf({ dur = 0, tdur }: TraceEvent): number {
  return tdur ?? dur;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, event) => total + timeOf(event), 0) / 1_000;
}

function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const kept: TraceEvent[] = [];
  const ends = new Map<string, number>();
  for (const event of sorted) {
    const thread = `${event.pid}/${event.tid}`;
    const end = event.ts + (event.dur ?? 0);
    if (event.ts < (ends.get(thread) ?? Number.NEGATIVE_INFINITY)) continue;
    ends.set(thread, end);
    kept.push(event);
  }
  return kept;
}

function taskStart(tasks: readonly TraceEvent[], ts: number): number {
  return tasks.findLast((task) => task.ts <= ts && ts < task.ts + (task.dur ?? 0))?.ts ?? ts;
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);
}

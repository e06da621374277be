/**
 * How often a changing document is read: after a pause in the changes, or, while they go on without one, from time to
 * time.
 */

/** The pause after the last change before reading, in milliseconds. */
export const READ_AFTER_PAUSE = 300;
/** The longest that a change waits while others follow it, in milliseconds. */
export const READ_AT_LEAST_EVERY = 2_000;

/** Paces a task. */
export type Pace = {
  /** Asks for the task. Called for every change, so it does next to nothing. */
  readonly ask: () => void;
  /** Does the task now if it was asked for. */
  readonly flush: () => void;
};

/**
 * Runs `task` after it was asked for, until the signal is aborted. While the page is hidden nothing runs; what was
 * asked for then is done when it is seen again.
 */
export function createPace(page: Document, task: () => void, signal: AbortSignal): Pace {
  let firstAsked: number | null = null;
  let lastAsked = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function ask(): void {
    lastAsked = performance.now();
    firstAsked ??= lastAsked;
    if (timer === null && !page.hidden && !signal.aborted) timer = setTimeout(ring, READ_AFTER_PAUSE);
  }

  /** One timer for many changes: it is set on when it rings too early, not at each change. */
  function ring(): void {
    timer = null;
    if (firstAsked === null || page.hidden) return;
    const due = Math.min(lastAsked + READ_AFTER_PAUSE, firstAsked + READ_AT_LEAST_EVERY);
    const left = due - performance.now();
    if (left > 0) timer = setTimeout(ring, left);
    else run();
  }

  function run(): void {
    stop();
    firstAsked = null;
    task();
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function flush(): void {
    if (firstAsked !== null && !page.hidden && !signal.aborted) run();
  }

  page.addEventListener('visibilitychange', () => (page.hidden ? stop() : flush()), { signal });
  signal.addEventListener('abort', stop, { once: true });
  return { ask, flush };
}

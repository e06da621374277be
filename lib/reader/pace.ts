/**
 * How often something that keeps changing is looked at: after a pause in the changes, or, while they go on without one,
 * from time to time. In milliseconds.
 */
export type Rhythm = {
  /** The pause after the last change. */
  readonly pause: number;
  /** The longest that a change waits while others follow it. */
  readonly longest: number;
};

/**
 * How often a changing document is read. Whoever types on without a pause looks at the text and not at the counts, so
 * they may wait: a reading of 12,000 words in WordPress takes some 5 ms in the middle of typing. Every 2 s it would come
 * with each eighteenth key of a practised typist (110 ms a key), which is more than one in twenty; every 3 s it stays
 * below that for whoever takes less than 150 ms a key.
 */
export const READING_RHYTHM: Rhythm = { pause: 300, longest: 3_000 };

/**
 * How often the caret is looked for. Not with each frame: asking for a frame at each key gives the page idle time after
 * it, which WordPress spends on work that it does once a second otherwise. In a portfolio of 12,000 words that was 10 ms
 * more of the main thread for each key.
 */
export const CARET_RHYTHM: Rhythm = { pause: 200, longest: 1_000 };

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
export function createPace(page: Document, task: () => void, signal: AbortSignal, rhythm: Rhythm): Pace {
  const { pause, longest } = rhythm;
  let firstAsked: number | null = null;
  let lastAsked = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function ask(): void {
    lastAsked = performance.now();
    firstAsked ??= lastAsked;
    if (timer === null && !page.hidden && !signal.aborted) timer = setTimeout(ring, pause);
  }

  /** One timer for many changes: it is set on when it rings too early, not at each change. */
  function ring(): void {
    timer = null;
    if (firstAsked === null || page.hidden) return;
    const due = Math.min(lastAsked + pause, firstAsked + longest);
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

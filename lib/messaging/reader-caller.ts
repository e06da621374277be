import type { State } from '../portfolio/state';
import { wantedKey } from './context';

/** What calling on readers needs of others. */
export type CallerDuties = {
  /**
   * What was remembered last, by this background or one before it; null where nothing was. It has to last as long as the
   * pages do, and a background does not.
   */
  readonly recall: () => Promise<string | null>;
  readonly remember: (text: string) => Promise<void>;
  /** Calls on the readers of all tabs. Resolves when all calls are on their way. Never rejects. */
  readonly callReaders: () => Promise<void>;
};

/**
 * Calls on all readers when what is wanted has changed, since most of them are not connected; gives what is to be called
 * with each state. A background can be stopped when a change is stored and nobody was called yet: so it is remembered
 * for what the readers were called last, and compared with the first state of a new background too. Where nothing is
 * remembered they are called once for nothing, which costs less than one that is never woken.
 */
export function createReaderCaller({ recall, remember, callReaders }: CallerDuties): (state: State) => void {
  let called: string | null = null;
  let wanted: string | null = null;
  let recalled: Promise<void> | null = null;

  async function recallOnce(): Promise<void> {
    called = await recall().catch(() => null);
  }

  /** Remembered afterwards: twice is no harm. */
  async function callIfChanged(): Promise<void> {
    if (wanted === null || wanted === called) return;
    const key = wanted;
    called = key;
    await callReaders();
    if (called === key) await remember(key).catch(() => {});
  }

  return (state) => {
    wanted = wantedKey(state);
    recalled ??= recallOnce();
    void recalled.then(callIfChanged);
  };
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kept } from '../storage/kept';

/** Follows what is kept: `watchKept` with the area filled in. */
export type WatchKept = (listener: (kept: Kept) => void, signal: AbortSignal) => Promise<void>;

/** What is kept, as far as it has been read. `failed`: the browser's storage itself refuses to be read. */
export type KeptPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'read'; readonly kept: Kept };

/** What is kept as a signal, until `ended` is aborted. */
export function createKeptModel(watch: WatchKept, ended: AbortSignal): ReadonlySignal<KeptPhase> {
  const phase = signal<KeptPhase>({ kind: 'loading' });
  watch((kept) => {
    phase.value = { kind: 'read', kept };
  }, ended).catch(() => {
    phase.value = { kind: 'failed' };
  });
  return phase;
}

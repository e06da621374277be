import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AdviceBook } from '../scheme/advice-book';

/** What the guide can unfold below a section. */
export type DetailId = 'about' | 'questions' | 'notes';

/** How far the longer texts are. `failed`: they could not be brought; asking again may help. */
export type AdviceState =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'there'; readonly book: AdviceBook }
  | { readonly kind: 'failed' };

/** What is unfolded below the section, whichever it is: somebody who reads about each section in turn opens it once. */
export type DetailsModel = {
  readonly open: ReadonlySignal<ReadonlySet<DetailId>>;
  readonly advice: ReadonlySignal<AdviceState>;
  /** The longer texts; null until they are there. */
  readonly book: ReadonlySignal<AdviceBook | null>;
  readonly toggle: (detail: DetailId) => void;
  /** Asks for the longer texts, unless they are there or on their way. */
  readonly wantAdvice: () => void;
};

/** The details, all folded. `load`: brings the longer texts, null where that failed; it never rejects. */
export function createDetailsModel(load: () => Promise<AdviceBook | null>): DetailsModel {
  const open = signal<ReadonlySet<DetailId>>(new Set());
  const advice = signal<AdviceState>({ kind: 'not-asked' });

  function wantAdvice(): void {
    const { kind } = advice.peek();
    if (kind === 'there' || kind === 'loading') return;
    advice.value = { kind: 'loading' };
    void load().then((book) => {
      advice.value = book === null ? { kind: 'failed' } : { kind: 'there', book };
    });
  }

  return {
    open,
    advice,
    book: computed(() => (advice.value.kind === 'there' ? advice.value.book : null)),
    toggle: (detail) => {
      const next = new Set(open.peek());
      if (!next.delete(detail)) next.add(detail);
      open.value = next;
      if (detail !== 'notes' && next.has(detail)) wantAdvice();
    },
    wantAdvice,
  };
}

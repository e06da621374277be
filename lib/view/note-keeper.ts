/** How long after the last key a note is kept, in milliseconds. Each keeping is a step of undo, so it waits for a real pause. */
export const NOTE_PAUSE = 5_000;

/** The keeping of one note while it is written. */
export type NoteKeeper = {
  /** The text was changed by the candidate. */
  readonly written: (text: string) => void;
  /** Keeps what is not kept yet, now: the field was left, or is about to go. */
  readonly keepNow: () => void;
  /** Whether something written waits to be kept, or was refused: then nothing from outside may take its place. */
  readonly isAhead: () => boolean;
};

/**
 * Keeps a note when its field is left and, in case it never is, when the candidate pauses. A note that was refused stays
 * ahead of what is kept, so that it is not lost with the refusal; the next leaving or key tries again. `keep` resolves to
 * whether it was kept. The one timer ends with the next keeping, which the end of the field brings.
 */
export function createNoteKeeper(keep: (text: string) => Promise<boolean>): NoteKeeper {
  let unkept: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keepNow(): void {
    clearTimeout(timer);
    if (unkept === null) return;
    const text = unkept;
    unkept = null;
    void keep(text).then((kept) => {
      if (!kept) unkept ??= text;
    });
  }

  return {
    written: (text) => {
      unkept = text;
      clearTimeout(timer);
      timer = setTimeout(keepNow, NOTE_PAUSE);
    },
    keepNow,
    isAhead: () => unkept !== null,
  };
}

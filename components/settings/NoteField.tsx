import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { createNoteKeeper } from '../../lib/view/note-keeper';
import type { PortfolioModel } from '../../lib/view/portfolio-model';
import { useTexts } from '../common/texts-context';

type Props = {
  readonly label: string;
  readonly note: string;
  /** Keeps the text. To be given a field of its own for each section, so that a note is never kept for another. */
  readonly onKeep: (text: string) => ReturnType<PortfolioModel['keepNote']>;
};

/** The longest note that is kept, in characters. */
const LONGEST = 20_000;

/** The candidate's own note for a section, and where it is stored. */
export function NoteField({ label, note, onKeep }: Props) {
  const { t } = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const keep = useRef(onKeep);
  keep.current = onKeep;
  const [keeper] = useState(() =>
    createNoteKeeper(async (text) => (await keep.current(text)).kind === 'done'),
  );

  // Undo and other tabs change the note too; what is being written here is not overwritten by them.
  useEffect(() => {
    const { current } = field;
    if (current !== null && !keeper.isAhead() && current.value !== note) current.value = note;
  }, [note]);

  // A page that is left does not tell its fields, and a field that goes away does not tell anybody.
  useEffect(() => {
    const ended = new AbortController();
    document.addEventListener('visibilitychange', keeper.keepNow, { signal: ended.signal });
    return () => {
      ended.abort();
      keeper.keepNow();
    };
  }, []);

  return (
    <>
      <textarea
        ref={field}
        class="field note-field"
        aria-label={label}
        aria-describedby={id}
        maxLength={LONGEST}
        rows={5}
        placeholder={t('ui_details_note_empty')}
        onInput={(event) => keeper.written(event.currentTarget.value)}
        onBlur={keeper.keepNow}
      />
      <p class="quiet" id={id}>
        {t('ui_details_note_where')}
      </p>
    </>
  );
}

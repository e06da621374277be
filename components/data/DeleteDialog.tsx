import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '../common/texts-context';

type Props = {
  readonly title: string;
  readonly text: string;
  /** What the deleting button says. */
  readonly button: string;
  /** Saves a backup first; null where there is nothing to save. */
  readonly onBackUp: (() => void) | null;
  readonly onDelete: () => void;
  readonly onCancel: () => void;
};

/** Asks once before something is deleted for good. The focus begins on what changes nothing. */
export function DeleteDialog({ title, text, button, onBackUp, onDelete, onCancel }: Props) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);

  // The page's own notice is out of reach while the dialog is open.
  const [backUp, setBackUp] = useState<'offered' | 'saved'>('offered');
  function backUpFirst() {
    onBackUp?.();
    setBackUp('saved');
  }

  useEffect(() => {
    dialog.current?.showModal();
    cancel.current?.focus();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="data-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 class="title" id={`${id}-title`}>
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      {onBackUp !== null && (
        <p>
          <button type="button" class="text-button" onClick={backUpFirst}>
            {t('data_delete_back_up')}
          </button>{' '}
          <span class="quiet" role="status">
            {backUp === 'saved' && t('data_delete_backed_up')}
          </span>
        </p>
      )}
      <div class="data-buttons">
        <button type="button" class="button" ref={cancel} onClick={onCancel}>
          {t('ui_cancel')}
        </button>
        <button type="button" class="button danger" onClick={onDelete}>
          {button}
        </button>
      </div>
    </dialog>
  );
}

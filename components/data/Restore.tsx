import { useEffect, useRef } from 'preact/hooks';
import type { DataModel } from '../../lib/view/data-model';
import { useTexts } from '../common/texts-context';
import { RestorePreview } from './RestorePreview';

type Props = {
  readonly model: DataModel;
  /** Whether a file is held over the page. */
  readonly hovering: 'file' | 'nothing';
};

/** Brings a backup back: choosing the file, what would change, and the way back afterwards. */
export function Restore({ model, hovering }: Props) {
  const { t } = useTexts();
  const { restore } = model;
  const chosen = restore.chosen.value;
  const picker = useRef<HTMLInputElement>(null);

  // The picker says nothing about the very file it already holds, which may have been mended meanwhile.
  useEffect(() => {
    if (picker.current !== null && chosen.kind !== 'reading') picker.current.value = '';
  }, [chosen]);

  return (
    <section class="card data-card" aria-labelledby="restore">
      <h2 class="title" id="restore">
        {t('data_restore')}
      </h2>
      <p>{t('data_restore_text')}</p>
      <div class={`data-drop ${hovering === 'file' ? 'hovering' : ''}`}>
        <label class="button">
          {t('data_restore_choose')}
          <input
            ref={picker}
            class="hidden-text"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file !== undefined) void restore.choose(file);
            }}
          />
        </label>
        <span class="quiet">{t(hovering === 'file' ? 'data_restore_drop_now' : 'data_restore_drop')}</span>
      </div>
      {chosen.kind === 'reading' && <p role="status">{t('data_restore_reading', chosen.name)}</p>}
      {chosen.kind === 'refused' && (
        <div class="data-refused" role="alert">
          <p>
            <bdi>{chosen.name}</bdi>: {t(`backup_${chosen.reason}`)}
          </p>
          {chosen.where !== '' && <p class="quiet">{t('data_restore_where', chosen.where)}</p>}
        </div>
      )}
      {chosen.kind === 'read' && <RestorePreview model={model} chosen={chosen} key={chosen.restore} />}
      <WayBack model={model} />
    </section>
  );
}

function WayBack({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  switch (model.restore.wayBack.value.kind) {
    case 'none':
      return null;
    case 'blocked':
      return <p class="data-way-back">{t('data_undo_blocked')}</p>;
    case 'open':
      return (
        <div class="data-way-back">
          <p>{t('data_undo_text')}</p>
          <button type="button" class="button" onClick={() => void model.undoRestore()}>
            {t('data_undo')}
          </button>
        </div>
      );
  }
}

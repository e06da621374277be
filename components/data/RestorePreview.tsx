import { useEffect, useRef } from 'preact/hooks';
import { RESTORE_MODES } from '../../lib/portfolio/backup';
import type { DataModel } from '../../lib/view/data-model';
import { timeInWords } from '../../lib/view/data-words';
import type { Chosen, Preview } from '../../lib/view/restore-model';
import { Choices } from '../common/Choices';
import { useTexts } from '../common/texts-context';
import { PlannedLine } from './PlannedLine';

type Props = {
  readonly model: DataModel;
  readonly chosen: Extract<Chosen, { kind: 'read' }>;
};

/** What bringing a backup back would change, before anything is changed. */
export function RestorePreview({ model, chosen }: Props) {
  const { t, language } = useTexts();
  const { restore, settings } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const preview = restore.preview.value;
  if (preview === null) return null;
  const madeAt = timeInWords(language, chosen.backup.madeAt);
  return (
    <div class="data-preview">
      <h3 class="menu-heading" ref={heading} tabIndex={-1}>
        {t('data_preview')}
      </h3>
      <p class="quiet">
        <bdi>{chosen.name}</bdi>
        {madeAt !== null && ` · ${t('data_preview_made', madeAt)}`}
      </p>
      <Choices
        legend={t('data_mode')}
        options={RESTORE_MODES.map((value) => ({ value, text: t(`data_mode_${value}`) }))}
        value={restore.mode.value}
        onChange={(mode) => {
          restore.mode.value = mode;
        }}
      />
      <p class="quiet">{t(`data_mode_${restore.mode.value}_text`)}</p>
      <ul class="data-plan">
        {preview.plan.portfolios.map((planned) => (
          <PlannedLine key={planned.id} planned={planned} />
        ))}
        {preview.plan.settings !== settings.value && (
          <li class="data-planned">
            <b>{t('data_settings')}</b>
            <span class="quiet">{t('data_settings_change')}</span>
          </li>
        )}
      </ul>
      <Buttons model={model} effect={preview.effect} />
    </div>
  );
}

function Buttons({ model, effect }: Pick<Props, 'model'> & Pick<Preview, 'effect'>) {
  const { t } = useTexts();
  const { restore } = model;
  return (
    <>
      {effect === 'nothing' && <p>{t('data_preview_nothing')}</p>}
      <div class="data-buttons">
        {effect === 'changes' && (
          <button type="button" class="button primary" onClick={() => void model.restoreNow()}>
            {t(`data_restore_now_${restore.mode.value}`)}
          </button>
        )}
        <button type="button" class="button" onClick={restore.cancel}>
          {t(effect === 'nothing' ? 'data_preview_close' : 'ui_cancel')}
        </button>
      </div>
    </>
  );
}

import type { DataModel } from '../../lib/view/data-model';
import { useTexts } from '../common/texts-context';
import { BackUp } from './BackUp';
import { DataNotice } from './DataNotice';
import { Restore } from './Restore';
import { Stored } from './Stored';
import { useDroppedFile } from './use-dropped-file';

type Props = { readonly model: DataModel };

/** The page about stored data: back up, restore, what is stored. */
export function DataPage({ model }: Props) {
  const { t, language } = useTexts();
  return (
    <div class="sn-root data" lang={language} data-theme={model.settings.value.theme}>
      <main class="data-main">
        <header class="data-head">
          <h1 class="data-title">{t('data_title')}</h1>
          <p class="data-lead">{t('data_lead')}</p>
        </header>
        <Content model={model} />
      </main>
      <DataNotice model={model} />
    </div>
  );
}

function Content({ model }: Props) {
  const { t } = useTexts();
  const phase = model.phase.value;
  switch (phase.kind) {
    case 'loading':
      return <p class="quiet">{t('ui_details_loading')}</p>;
    case 'updated':
      return <Said title={t('ui_reason_extension_updated_title')} text={t('data_updated_text')} />;
    case 'storage-failed':
      return <Trouble what="storage_failed" />;
    case 'locked':
      return <Trouble what={phase.trouble.kind === 'newer-version' ? 'newer' : 'migration'} />;
    case 'ready':
      return <Sections model={model} />;
  }
}

function Trouble({ what }: { readonly what: 'storage_failed' | 'newer' | 'migration' }) {
  const { t } = useTexts();
  return <Said title={t(`ui_${what}_title`)} text={`${t(`ui_${what}_text`)} ${t(`ui_${what}_next`)}`} />;
}

function Said({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section class="card data-card">
      <h2 class="title">{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function Sections({ model }: Props) {
  const hovering = useDroppedFile((file) => void model.restore.choose(file));
  return (
    <>
      <BackUp model={model} />
      <Restore model={model} hovering={hovering} />
      <Stored model={model} />
    </>
  );
}

import type { ReadonlySignal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { App } from '../sidebar/App';
import { MessageCard } from '../sidebar/MessageCard';
import { useModel } from '../sidebar/model-context';

/** What is known of the tab in front without a reader in it. */
export type Front = 'loading' | 'seen' | 'unseen';

type Props = {
  readonly front: ReadonlySignal<Front>;
  readonly onClose: () => void;
  /** Shows the docked sidebar in the place of the panel. */
  readonly onDock: () => void;
};

/** The sidebar in the browser's side panel: it speaks of whichever tab is in front of the window. */
export function Panel({ front, onClose, onDock }: Props) {
  const { t, language } = useTexts();
  const { settings, asked } = useModel();
  useSignalEffect(() => {
    const what = asked.value?.what;
    if (what === 'close' || what === 'toggle') onClose();
  });
  return (
    <div class="sn-root side-panel" data-theme={settings.value.theme} lang={language}>
      <App
        away={{ icon: 'close', label: 'panel_close', go: onClose }}
        placeSettings={
          <div class="menu-block">
            <TextButton onClick={onDock}>{t('panel_dock')}</TextButton>
          </div>
        }
        noDocument={<NoDocument front={front.value} />}
      />
    </div>
  );
}

function NoDocument({ front }: { readonly front: Front }) {
  const { t } = useTexts();
  if (front === 'loading') return <p class="quiet">{t('panel_loading')}</p>;
  return (
    <MessageCard
      title={t(`panel_${front}_title`)}
      text={t(`panel_${front}_text`)}
      next={t(`panel_${front}_next`)}
    />
  );
}

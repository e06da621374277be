import { useTexts } from '../common/texts-context';

/** Shown while the page is being read. */
export function Waiting() {
  const { t } = useTexts();
  return (
    <div class="waiting">
      <div class="waiting-line" />
      <div class="waiting-line" />
      <div class="waiting-line" />
      <p class="quiet">{t('ui_loading')}</p>
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

const NAMES = { 'toggle-sidebar': 'panel_shortcut_toggle', 'next-open-item': 'panel_shortcut_next' } as const;

/** The keyboard shortcuts with the keys they have now, and the way to change them. */
export function Shortcuts() {
  const { t } = useTexts();
  const { shortcuts, connection } = useModel();
  useEffect(connection.askShortcuts, []);
  return (
    <section class="menu-block">
      <h3 class="menu-heading">{t('panel_shortcuts')}</h3>
      <ul>
        {(['toggle-sidebar', 'next-open-item'] as const).map((name) => (
          <li key={name} class="shortcut">
            {t(NAMES[name])} <kbd>{shortcuts.value[name] || t('panel_shortcut_none')}</kbd>
          </li>
        ))}
      </ul>
      <TextButton onClick={connection.changeShortcuts}>{t('panel_shortcuts_change')}</TextButton>
    </section>
  );
}

import { withinDock } from '../../lib/view/dock-width';
import { Choices } from '../common/Choices';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

const SIDES = ['left', 'right'] as const;

/** How much wider one press makes the dock, in CSS pixels. */
const WIDTH_STEP = 40;

type Props = {
  /** Whether a click in a page can open the browser's side panel, as it cannot in Firefox. */
  readonly opensPanel: boolean;
};

/** Where the docked sidebar hangs, how wide it is, and how it is closed or moved out of the page. */
export function DockSettings({ opensPanel }: Props) {
  const { t } = useTexts();
  const model = useModel();
  const { dock } = model.settings.value;

  function widen(by: number) {
    void model.setDock({ width: withinDock(dock.width + by) });
  }

  return (
    <div class="menu-block">
      <Choices
        legend={t('ui_side')}
        options={SIDES.map((value) => ({ value, text: t(`ui_side_${value}`) }))}
        value={dock.side}
        onChange={(side) => void model.setDock({ side })}
      />
      <p class="segments">
        <TextButton onClick={() => widen(-WIDTH_STEP)}>{t('ui_narrower')}</TextButton>
        <TextButton onClick={() => widen(WIDTH_STEP)}>{t('ui_wider')}</TextButton>
      </p>
      {opensPanel && (
        <p>
          <TextButton onClick={model.connection.openPanel}>{t('panel_show')}</TextButton>
        </p>
      )}
      <TextButton class="close-dock" onClick={() => void model.setDock({ state: 'closed' })}>
        {t('ui_close')}
      </TextButton>
    </div>
  );
}

import { Check } from '../common/Check';
import { useTexts } from '../common/texts-context';

type Props = { readonly ready: boolean; readonly onTick: (ready: boolean) => void };

/** The tick for a section as a whole, which is what progress counts. */
export function SectionTick({ ready, onTick }: Props) {
  const { t } = useTexts();
  return <Check class="section-tick" text={t('ui_section_ready')} checked={ready} onChange={onTick} />;
}

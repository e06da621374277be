import { Check } from '../common/Check';
import { useTexts } from '../common/texts-context';

/** A line of a section's checklist as it is shown. */
export type ItemView = { readonly id: string; readonly text: string; readonly done: boolean };

type Props = {
  readonly items: readonly ItemView[];
  readonly onTick: (item: string, done: boolean) => void;
};

/** The checklist of a section. Only the candidate ticks. */
export function Items({ items, onTick }: Props) {
  const { t } = useTexts();
  return (
    <ul aria-label={t('ui_items')}>
      {items.map((item) => (
        <li key={item.id}>
          <Check text={item.text} checked={item.done} onChange={(done) => onTick(item.id, done)} />
        </li>
      ))}
    </ul>
  );
}

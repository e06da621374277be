import type { UndoStep } from '../../lib/portfolio/state';
import { itemsOf, SECTIONS } from '../../lib/scheme';
import { numberOf } from '../../lib/view/section-rows';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

/**
 * The name of a step that can be undone, in words. Labels travel with ids of sections, items and documents in them;
 * here they are put into words.
 */
export function useStepName(): (label: UndoStep['label']) => string {
  const { reason, t } = useTexts();
  const { portfolio } = useModel();

  function word(value: string): string {
    const view = portfolio.view.peek();
    const section = SECTIONS.find((other) => other.id === value);
    if (section !== undefined) return numberOf(section) ?? section.name;
    if (value === 'associate' || value === 'cmalt' || value === 'senior') return t(`ui_pathway_${value}`);
    if (view === null) return value;
    const item = SECTIONS.flatMap((other) => itemsOf(other, view.portfolio.pathway)).find(
      (other) => other.id === value,
    );
    if (item !== undefined) return item.text;
    const member = view.members.find((other) => other.snapshot.document.id === value);
    return member?.snapshot.document.title ?? value;
  }

  return (label) => reason({ code: label.code, values: label.values.map(word) }) ?? t('ui_step_unnamed');
}

import type { UndoStep } from '../../lib/portfolio/state';
import { FINAL_CONTENTS, FINAL_STATEMENTS, itemsOf, SECTIONS } from '../../lib/scheme';
import { isDay } from '../../lib/scheme/calendar';
import { numberOf } from '../../lib/view/section-rows';
import type { Reason } from '../../lib/view/text';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

/**
 * Reasons and names of steps in words; null for one without a message. They travel with ids of sections, items and
 * documents in them, which are put into words here.
 */
export function useReasonWords(): (reason: Reason) => string | null {
  const { reason, t, date } = useTexts();
  const { portfolio } = useModel();

  function word(value: string): string {
    const view = portfolio.view.peek();
    const section = SECTIONS.find((other) => other.id === value);
    if (section !== undefined) return numberOf(section) ?? section.name;
    if (value === 'associate' || value === 'cmalt' || value === 'senior') return t(`ui_pathway_${value}`);
    if (view === null) return value;
    if (isDay(value)) return date(value, 'long');
    const items = SECTIONS.flatMap((other) => itemsOf(other, view.portfolio.pathway));
    const item = [...items, ...FINAL_CONTENTS, ...FINAL_STATEMENTS].find(({ id }) => id === value);
    if (item !== undefined) return item.text;
    const member = view.members.find((other) => other.snapshot.document.id === value);
    return member?.snapshot.document.title ?? value;
  }

  return ({ code, values }) => reason({ code, values: values.map(word) });
}

/** The name of a step that can be undone. */
export function useStepName(): (step: UndoStep) => string {
  const { t } = useTexts();
  const words = useReasonWords();
  return (step) => words(step.label) ?? t('ui_step_unnamed');
}

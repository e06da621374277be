import type { Change } from './change-schema';
import { ownValue } from './record';
import type { Portfolio, UndoStep } from './state';

/** Longest value of a label: the limit of its guard. */
const MAX_VALUE = 300;

/**
 * The name of a change for the undo button. Codes are keys of messages in _locales without the prefix "reason_"; values
 * are ids of sections, items or documents (for the surface to word), titles, or the text of a heading.
 */
export function labelOf(before: Portfolio, change: Change): UndoStep['label'] {
  switch (change.kind) {
    case 'tick-item':
      return label(change.done ? 'undo_item_ticked' : 'undo_item_unticked', change.item);
    case 'tick-section':
      return label(change.ready ? 'undo_section_ticked' : 'undo_section_unticked', change.section);
    case 'media':
      return label(change.told ? 'undo_media_told' : 'undo_media_untold', change.section);
    case 'target':
      return label(change.day === null ? 'undo_target_removed' : 'undo_target_set', change.day ?? '');
    case 'note':
      return label(change.text === '' ? 'undo_note_removed' : 'undo_note_changed', change.section);
    case 'name':
      return change.title === ''
        ? label('undo_title_removed', change.section)
        : label('undo_title_changed', change.section, change.title);
    case 'correct':
      return label('undo_heading_corrected', change.correction.text);
    case 'correct-many':
      return label('undo_headings_corrected', change.corrections[0]?.correction.text ?? '');
    case 'uncorrect':
      return label('undo_correction_removed', correctedText(before, change.document, change.correction));
    case 'pathway':
      return label('undo_pathway_changed', change.pathway);
    case 'membership':
      return label(`undo_document_${change.membership}`, change.document);
    case 'home':
      return label(change.joined ? 'undo_home_joined' : 'undo_home_left', change.home);
  }
}

function label(code: string, ...values: readonly string[]): UndoStep['label'] {
  return { code, values: values.map((value) => value.slice(0, MAX_VALUE)) };
}

function correctedText(before: Portfolio, document: string, id: string): string {
  const corrections = ownValue(before.corrections, document) ?? [];
  return corrections.find((correction) => correction.id === id)?.text ?? '';
}

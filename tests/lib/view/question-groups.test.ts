import { expect, it } from 'vitest';
import { ownPrompts, SECTIONS, tailoredTo } from '../../../lib/scheme';
import { ADVICE_BOOK } from '../../../lib/scheme/advice-book';
import { PATHWAYS } from '../../../lib/scheme/ids';
import { sharedPrompts } from '../../../lib/scheme/shared-prompts';
import { questionGroups } from '../../../lib/view/question-groups';
import { questionsOf } from '../../../lib/view/questions-of';

const CASES = SECTIONS.flatMap((section) => PATHWAYS.map((pathway) => ({ section, pathway })));

it.each(CASES)('shows each question of $section.id for $pathway once', ({ section, pathway }) => {
  const shown = questionGroups(questionsOf(section, pathway, ADVICE_BOOK)).flatMap(({ prompts }) => prompts);
  const all = [...ownPrompts(section, pathway), ...tailoredTo(sharedPrompts(section), pathway)];
  expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
});

it.each(CASES)('goes on where it was once the shared questions come: $section.id, $pathway', (of) => {
  const { section, pathway } = of;
  const before = questionsOf(section, pathway, null);
  const after = questionsOf(section, pathway, ADVICE_BOOK);
  expect(after.slice(0, before.length)).toEqual(before);
});

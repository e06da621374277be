import { expect, it } from 'vitest';
import { promptsOf, SECTIONS } from '../../../lib/scheme';
import { PATHWAYS } from '../../../lib/scheme/ids';
import { questionGroups } from '../../../lib/view/question-groups';

it('shows each question of each section once, on every pathway', () => {
  for (const section of SECTIONS) {
    for (const pathway of PATHWAYS) {
      const shown = questionGroups(section, pathway).flatMap(({ prompts }) => prompts.map(({ id }) => id));
      const all = promptsOf(section, pathway).map(({ id }) => id);
      expect([...shown].sort()).toEqual([...all].sort());
    }
  }
});

import { expect, it } from 'vitest';
import { caretPlace } from '../../../lib/view/caret-place';
import { heading, LEARNERS, opens, sampleLive, snapshot } from './fixtures';

const PAGE = {
  ...snapshot(
    1,
    'x',
    [
      opens('1a', '1a'),
      heading('r', 'Reflection', { level: 3, part: 'reflection' }),
      heading('t', 'A topic', { level: 4 }),
      heading('u', 'Another topic', { level: 3 }),
      heading('c', 'References', { closing: true }),
    ],
    {},
  ),
  opens: 'context' as const,
};

it.each([
  [null, 'context', null],
  ['block-1a', '1a', null],
  ['r', '1a', 'reflection'],
  ['t', '1a', 'reflection'],
  ['u', '1a', null],
  ['c', null, null],
])('under %s it is in %s, part %s', (id, section, part) => {
  expect(caretPlace({ caret: { heading: id }, snapshot: PAGE })).toMatchObject({ section, part });
});

it('is not known before the document was mapped, nor under a heading that is not in it', () => {
  expect(caretPlace(sampleLive({ snapshot: null }))).toBeNull();
  expect(caretPlace(sampleLive({ caret: null }))).toBeNull();
  expect(caretPlace({ caret: { heading: 'new' }, snapshot: LEARNERS })).toBeNull();
});

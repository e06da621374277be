import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../../lib/document/block';
import { runInPart } from '../../../lib/measures/run-in-parts';

function look(bold: string, rest: string, kind: TextKind = 'paragraph') {
  const text = `${bold}${rest}`;
  const found = runInPart({
    id: '1',
    kind,
    text,
    boldLead: bold.length,
    links: [],
  });
  return found && [found.part, found.holds, text.slice(found.textStart)];
}

describe('parts named at the start of a paragraph', () => {
  it.each([
    ['Reflection:', ' I learnt that.', ['reflection', 'on', 'I learnt that.']],
    ['Reflection: ', 'I learnt that.', ['reflection', 'on', 'I learnt that.']],
    ['Reflection', ': I learnt that.', ['reflection', 'on', 'I learnt that.']],
    ['Reflection', ' – I learnt that.', ['reflection', 'on', 'I learnt that.']],
    ['Reflection.', ' I learnt that.', ['reflection', 'on', 'I learnt that.']],
    ['1a Description:', ' We built it.', ['description', 'on', 'We built it.']],
    ['Supporting evidence:', ' a report', ['evidence', 'on', 'a report']],
    ['', 'Evidence: the minutes', ['evidence', 'here', 'the minutes']],
    ['', 'Reflection: I learnt that.', ['reflection', 'here', 'I learnt that.']],
  ])('%j%j', (bold, rest, found) => {
    expect(look(bold, rest)?.map((part, at) => (at === 2 ? String(part).trim() : part))).toEqual(found);
  });

  it.each([
    ['Reflection', ' on practice is hard.'],
    ['Reflective practice:', ' a habit of mine.'],
    ['Moodle:', ' a platform'],
    ['Reflection', ''],
    ['', 'Reflection:'],
    ['', 'Reflection is hard: I know.'],
    ['', 'There is evidence of this: the minutes'],
    ['Evidence of the impact that all of this had on them:', ' minutes'],
    ['', 'We met at 10:30 in the hall'],
  ])('%j%j names none', (bold, rest) => {
    expect(look(bold, rest)).toBeNull();
  });

  it('looks at running text only', () => {
    expect(look('Reflection:', ' I learnt that.', 'quote')).toBeNull();
    expect(look('Reflection:', ' I learnt that.', 'list-item')).not.toBeNull();
    expect(
      runInPart({
        id: '1',
        kind: 'media',
        media: 'image',
        alt: 'Reflection: me',
      }),
    ).toBeNull();
  });
});

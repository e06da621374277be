import { describe, expect, test } from 'vitest';
import { numberingOf } from '../../../lib/mapping/numbering';

/** "code 1a", "number 3", "letter a", "decimal 2.1", "none"; "!" where words such as "core area" name it. */
function short(text: string): string {
  const { numbering } = numberingOf(text);
  switch (numbering.kind) {
    case 'code':
      return `code ${numbering.area}${numbering.letter}${numbering.named ? '!' : ''}`;
    case 'number':
      return `number ${numbering.number}${numbering.named ? '!' : ''}`;
    case 'letter':
      return `letter ${numbering.letter}`;
    case 'decimal':
      return `decimal ${numbering.numbers.join('.')}`;
    case 'none':
      return 'none';
  }
}

describe('numbers of headings', () => {
  test.each([
    ['1a', 'code 1a'],
    ['1 c', 'code 1c'],
    ['1.a Foo', 'code 1a'],
    ['1-a Foo', 'code 1a'],
    ['(1A) Technical', 'code 1a'],
    ['1 (b) foo', 'code 1b'],
    ['Core Area 1a An Understanding', 'code 1a!'],
    ['Core area 1 – (c)', 'code 1c!'],
    ['CA 2b', 'code 2b!'],
    ['Constraints and benefits (1a)', 'code 1a'],
    ['Core area 1: Operational issues', 'number 1!'],
    ['Operational issues [Core area 1]', 'number 1!'],
    ['Core One', 'number 1!'],
    ['Area #03 The wider context', 'number 3!'],
    ['4: Communication', 'number 4'],
    ['7. Future plans', 'number 7'],
    ['II. Teaching', 'number 2'],
    ['a) An understanding', 'letter a'],
    ['(b)', 'letter b'],
    ['2.1 Constraints', 'decimal 2.1'],
    ['2.2.1 The Open Course', 'decimal 2.2.1'],
    ['Part A: something', 'none'],
    ['Case Study 1', 'none'],
    ['1st attempt', 'none'],
    ['One of my projects', 'none'],
    ['2020 review', 'none'],
    ['Web 2.0 tools', 'none'],
    ['A new approach', 'none'],
  ])('%s is %s', (text, wanted) => {
    expect(short(text)).toBe(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { countWords } from '../../../lib/measures/words';

const COUNTED_BY_HAND: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['   \n ', 0],
  ['I taught a class.', 4],
  ['What did they do differently?', 5],
  ['Staff (and students) said so.', 5],
  ["The students' feedback didn't change.", 5],
  ['The students’ feedback didn’t change.', 5],
  ["'Quoted' words and ‘curly’ ones", 5],
  ["rock 'n' roll", 3],
  ['peer-review of e-learning', 3],
  ['peer‐review and peer‑review', 3],
  ['a well-thought-out, two-year plan', 4],
  ['it worked -- mostly', 3],
  ['it worked – mostly — I think', 5],
  ['a staff–student partnership', 4],
  ['from 2016–2018', 3],
  ['from 2016-2018', 2],
  ['an average of 3.5 of 5', 6],
  ['10,000 learners and 1,234.5 hours', 5],
  ['at 10:30 on 12/05/2019', 4],
  ['open 24/7', 2],
  ['and/or', 2],
  ['teaching/learning/assessment', 3],
  ['50% of £1.5m, i.e. £750,000', 5],
  ['tools, e.g. Moodle', 3],
  ['the U.S.A. and the U.K.', 5],
  ['We did it.Then we left.', 6],
  ['In 2018.Then', 3],
  ['see https://example.org/a-page?x=1&y=2#top for more', 4],
  ['see https://example.org/path.', 2],
  ['at www.example.org/path/to/it today', 3],
  ['at alt.ac.uk or bit.ly/abc123 today', 5],
  ['write to first.last@example.ac.uk please', 4],
  ['plan_final.docx', 2],
  ['R&D at AT&T', 5],
  ['C++ and C#', 3],
  ['#edtech @name', 2],
  ['Great 👍🏽 work 👩‍🏫 all 🎉', 3],
  ['☐ done ✓ not done – ●', 3],
  ['… ... *** ___', 0],
  ['naïve café, Zoë’s Ynys Môn', 5],
  ['cafe\u0301 re\u0301sume\u0301', 2],
  ['Łódź Ἀθῆναι Москва', 3],
  ['المدرسة هنا', 2],
  ['हिन्दी में', 2],
  ['学习技术', 4],
  ['CMALT認定', 3],
  ['20m² or H₂O', 3],
  ['½ an hour', 3],
  ['𝒜 astral letter', 3],
  ['line one\nline two', 4],
  ['1st, 2nd and 3rd', 4],
  ['[1] (a) iv.', 3],
  ['www. is not an address', 5],
  ['Time: 10 : 30', 3],
  ['ratio 3:1', 2],
  ['1a. Constraints', 2],
];

describe('the counting rule', () => {
  it.each(COUNTED_BY_HAND)('%j is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('survives half a surrogate pair', () => {
    expect(countWords('a \ud83d b \udc00')).toBe(2);
  });
});

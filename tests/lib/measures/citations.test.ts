import { describe, expect, it } from 'vitest';
import { type CitationLikeness, citationLikeness } from '../../../lib/measures/citations';

const LINES: readonly (readonly [text: string, likeness: CitationLikeness])[] = [
  ['Salmon, G. (2013) E-tivities: the key to active online learning. London: Routledge.', 'sure'],
  ['Beetham, H. and Sharpe, R. (eds.) (2019). Rethinking pedagogy for a digital age.', 'sure'],
  ['Laurillard D (2012) Teaching as a design science. Routledge.', 'sure'],
  ['O’Reilly, T. (2005a) What is Web 2.0, https://example.org/web20 [Accessed 3 May 2019]', 'sure'],
  ['Van der Berg, J.-P., & Smith, A. B. (n.d.). A paper. Journal of Things, 12(3), 4–9.', 'sure'],
  ['1. Conole, G. (2010). Facilitating new forms of discourse.', 'sure'],
  ['[2] Selwyn, N. (2016) Is technology good for education? Polity.', 'sure'],
  ['Conole, Gráinne. Designing for Learning. Springer, 2013.', 'sure'],
  ['Bali, M. (2017) How do we care? A letter to my students.', 'sure'],
  ['Jisc (2018) Building digital capability. Available at: https://example.org/dc', 'sure'],
  ['Jisc (2018) Building digital capability', 'likely'],
  ['Department for Education (2019) ‘Realising the potential of technology’', 'likely'],
  ['[3] Web Content Accessibility Guidelines, https://example.org/wcag, 2018', 'likely'],
  ['References', 'label'],
  ['Bibliography:', 'label'],
  ['List of references', 'label'],
  ['The guidelines, https://example.org/guide', 'possible'],
  ['Salmon (2013) argues that a task must invite.', 'possible'],
  ['In her book (Salmon, 2013) the five stages are set out.', 'none'],
  ['Smith, A. (2015) says what I think as well, and I changed the course for it.', 'none'],
  ['In spring the team met each week (2018), and we changed the form.', 'none'],
  ['Reference to earlier work is made below.', 'none'],
  ['The course ran for two years.', 'none'],
  ['', 'none'],
];

describe('entries of reference lists', () => {
  it.each(LINES)('%j is %s', (text, likeness) => {
    expect(citationLikeness(text)).toBe(likeness);
  });

  it('takes a long paragraph for none', () => {
    expect(citationLikeness(`Salmon, G. (2013) ${'words '.repeat(120)}`)).toBe('none');
  });
});

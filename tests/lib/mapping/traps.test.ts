import { describe, expect, test } from 'vitest';
import { columns, mapLines } from './portfolio';

/** Headings that look like sections and are none, or are another one. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  '"6. Future Plans" is not area 6': [
    '# 1. Operational Issues => 1',
    '# 2. Teaching and learning => 2',
    '# 3. Wider context => 3',
    '# 4. Communication => 4',
    '# 5. Specialist option => 5',
    '# 6. Future Plans => future',
  ],
  'an author who numbers the context 1': [
    '# 1. Contextual statement => context',
    '# 2. Operational issues => 1',
    '## 2.1 Constraints and benefits => 1a',
    '## 2.2 Technical knowledge and ability => 1b',
    '# 3. Learning, teaching and assessment => 2',
    '# 4. The wider context => 3',
    '# 5. Communication => 4',
    '# 6. Mobile learning => 5',
    '# 7. Future plans => future',
  ],
  '"5. Communication" alone is section 4': ['# 5. Communication and Collaboration => 4'],
  'a number under an area counts its sections': [
    '# Core area 1: Operational issues => 1',
    '## 1. An understanding of the constraints => 1a',
    '## 2. Technical knowledge => 1b',
    '## 3. Supporting deployment => 1c',
  ],
  'figure labels, references to evidence, items of lists': [
    '## 1a Constraints and benefits => 1a',
    '### 1a Moodle => –',
    '### (Evidence 1a) => –',
    '## 1b Technical knowledge => 1b',
    '### Part A: => –',
    '### a) Critical research => –',
    '### b) Design => –',
    '## 1c Deployment => 1c',
  ],
  'a principle inside a reflection is no area': [
    '## Advanced area: leadership => 6',
    '### Reflection => reflection',
    '### 1. A commitment to exploring and understanding the interplay between technology and learning => principle 1',
    '### 2. Keeping up to date with new technologies => principle 2',
    '### 3. Empathy and willingness to learn from colleagues => principle 3',
    '### Principle 4 => principle 4',
  ],
  'a contents list of bold lines repeats every title': [
    '## Contents ↓ => –',
    '** Contextual statement ↓ => –',
    '** 1a Constraints and benefits ↓ => –',
    '** 1b Technical knowledge => –',
    '## Contextual statement => context',
    '## 1a Constraints and benefits => 1a',
    '## 1b Technical knowledge => 1b',
  ],
  'the outline of a renewal': [
    '# 1. Summary of recent work/practice => –',
    '# 2. Overview of CPD activities => –',
    '## 2.1 Key activities undertaken => –',
    '# 3. CPD activities in more detail => –',
    '# 4. Updated future plans => future',
    '# 5. Confirmation => confirmation',
  ],
  'topics inside a section': [
    '# 3. The wider context => 3',
    '## 3a Legislation => 3a',
    '### Copyright => –',
    '### GDPR and data protection legislation => –',
    '## 3b Policies and standards => 3b',
    '### Accessibility policy development => –',
    '### Technical standards => –',
    '### Communication with stakeholders => –',
  ],
  'a policy topic in 1c': [
    '## 1c Supporting deployment => 1c',
    '### Accessibility policy development => –',
    '### Supporting staff => –',
  ],
  'topics in the words of their own page': [
    '# 2a Teaching, learning and assessment => 2a',
    '## Teaching experience => –',
    '## Assessment => –',
    '## Students => –',
    '## Evidence-based practice => –',
  ],
  'the same topics in every section': [
    '# Contextual statement => context',
    '# 1a Constraints and benefits => 1a',
    '## Context => –',
    '## Constraints => –',
    '# 1b Technical knowledge => 1b',
    '## Context => –',
    '## Technical skills => –',
    '# 1c => 1c',
    '## Future development => –',
  ],
  'the title of an area holds the words of its sections': [
    '# Area 3: The wider context => 3',
    '## [ Understanding and engaging with legislation, policies and standards ] => 3',
    '## Understanding and engaging with legislation => 3a',
    '# Core area 2: Teaching, learning and/or assessment processes => 2',
    '## a) An understanding of teaching, learning and/or assessment processes => 2a',
  ],
  'the checklist name of 3b': [
    '## 3a Legislation => 3a',
    '## Second legislative area or policy or standard => 3b',
  ],
  'headings that close a section': [
    '## 2b Your target learners => 2b',
    '## References => closing',
    '## Appendix A: survey => closing',
    '## Curriculum vitae => closing',
    '## Acknowledgements => closing',
    '## Terms of reference => –',
  ],
  'reflective practice is a topic, and job descriptions are': [
    '## 1b Technical knowledge => 1b',
    '### Reflective practice => –',
    '### Job description => –',
    '### Encouraging student reflection => –',
  ],
};

describe('traps', () => {
  for (const [name, lines] of Object.entries(TRAPS)) {
    test(name, () => {
      const { wanted, got } = columns(lines);
      expect(got).toEqual(wanted);
    });
  }
});

describe('doubt', () => {
  test('a specialist title below its area is suggested, not taken', () => {
    const [, topic] = mapLines([
      '# Specialist options',
      '### Practical blended learning',
      '### Virtual reality',
    ]);
    expect(topic?.role).toEqual({ kind: 'topic', suggestion: '5a' });
    expect(topic?.confidence).toBeLessThan(0.6);
  });

  test('every mapped heading is above the line and every suggestion below it', () => {
    const headings = mapLines([...Object.values(TRAPS).flat()].map((line) => line.split(' => ')[0] ?? ''));
    for (const { role, confidence } of headings) {
      if (role.kind === 'section') expect(confidence).toBeGreaterThanOrEqual(0.6);
      if (role.kind === 'topic' && role.suggestion !== null) expect(confidence).toBeLessThan(0.6);
    }
  });

  test('a page that is named after two sections opens the first, and both below it are themselves', () => {
    const { wanted, got } = columns([
      '# Future plans and confirmation => future',
      '## Future plans => future',
      '## Confirmation => confirmation',
    ]);
    expect(got).toEqual(wanted);
  });

  test('every section has a reason', () => {
    const headings = mapLines(['# Core area 1', '## a) Constraints', '## Technical knowledge', '## 1c']);
    for (const { role, reasons } of headings) {
      expect(role.kind).toBe('section');
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});

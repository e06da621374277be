import { describe, expect, test } from 'vitest';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import type { Correction } from '../../../lib/mapping/mapping';
import { columnsOfPages, outlineOfPage, type Page, word } from './portfolio';

/** Topics inside a section that are worded like sections, and sections that stand deeper than one would think. */
const TOPICS: Readonly<Record<string, readonly Page[]>> = {
  'topics of a lone specialist area': [
    {
      lines: [
        '# Specialist area: Accessibility => 5',
        '## Legislation => –',
        '## Working with others => –',
        '## Future plans => –',
      ],
    },
  ],
  'the same on a page that is titled so': [
    {
      title: 'Specialist area: Accessibility',
      lines: ['## Legislation => –', '## Working with others => –', '## Future plans => –'],
    },
  ],
  'topics in a portfolio that has sections of that name': [
    {
      lines: [
        '# Contextual statement => context',
        '# Constraints and benefits => 1a',
        '# Technical knowledge and ability => 1b',
        '# Supporting the deployment of learning technologies => 1c',
        '# Teaching and learning processes => 2a',
        '# Target learners => 2b',
        '# Legislation => 3a',
        '# Policies and standards => 3b',
        '# Communication and working with others => 4',
        '# Specialist area: Accessibility => 5',
        '## Legislation => –',
        '## Policies and standards => –',
        '## Working with others => –',
        '## Future plans => –',
        '# Advanced area: leading change => 6',
        '## Communication => –',
        '# Future plans => future',
      ],
    },
  ],
  'many topics together do not unseat the heading they stand below': [
    {
      lines: [
        '# Advanced area: Leadership => 6',
        '## Strategy => –',
        '## Policies and standards => –',
        '## Communication and working with others => –',
        '## Technical knowledge => –',
        '## Reflection => reflection',
        '# Future plans => future',
      ],
    },
  ],
  'the same subheadings in each section': [
    {
      lines: [
        '# Contextual statement => context',
        ...['1a Constraints and benefits', '1b Technical knowledge', '1c Supporting deployment'].flatMap(
          (title) => [
            `# ${title} => ${title.slice(0, 2)}`,
            '## Context => –',
            '## Communication => –',
            '## Future plans => –',
          ],
        ),
        '# Future plans => future',
      ],
    },
  ],
  'the same bold lines in each section': [
    {
      lines: ['1a Constraints and benefits', '1b Technical knowledge', '2a Teaching'].flatMap((title) => [
        `## ${title} => ${title.slice(0, 2)}`,
        '** Context => –',
        '** Communication => –',
        '** Future plans => –',
      ]),
    },
  ],
  'the same subheadings, no deeper than the sections': [
    {
      lines: ['1a Constraints and benefits', '1b Technical knowledge', '2a Teaching'].flatMap((title) => [
        `## ${title} => ${title.slice(0, 2)}`,
        '## Context => –',
        '## Communication => –',
        '## Future plans => –',
      ]),
    },
  ],
  'the same subheadings on each page': [
    '1a Constraints and benefits',
    'Communication and working with others',
    'Specialist area: VR',
  ].map((title) => ({ title, lines: ['## Context => –', '## Communication => –', '## Future plans => –'] })),
  'topics below the sections of an area': [
    {
      lines: [
        '# Core area 3: The wider context => 3',
        '## Legislation => 3a',
        '### Policies => –',
        '### Data protection legislation => –',
        '## Policies and standards => 3b',
        '### Legislation => –',
      ],
    },
  ],
  'topics below counted areas': [
    {
      lines: [
        '# Specialist Area 1 => 5a',
        '## Learning design => –',
        '## Legislation => –',
        '## Policy => –',
        '# Specialist Area 2 => 5b',
        '## Accessibility => –',
        '## Legislation => –',
      ],
    },
  ],
  'own titles that sound like other sections': [
    {
      lines: [
        '# 4 Communication => 4',
        '# Specialist area 1: Policy development => 5a',
        '# Specialist area 2: Supporting staff in the deployment of technology => 5b',
        '# Advanced area: Strategic leadership and working with others => 6',
      ],
    },
  ],
  'sections below the first of them': [
    {
      title: 'CMALT portfolio',
      lines: [
        '# Contextual statement => context',
        '## Constraints and benefits of different technologies => 1a',
        '## Technical knowledge and ability => 1b',
        '## Supporting the deployment => 1c',
        '## Legislation => 3a',
        '## Future plans => future',
      ],
    },
  ],
  'sections whose levels creep': [
    {
      lines: [
        '# 1. Operational issues => 1',
        '## 1a Constraints => 1a',
        '### 1b Technical knowledge => 1b',
        '### 1c Supporting deployment => 1c',
        '# 2. Teaching and learning => 2',
        '## 2a Processes => 2a',
        '### 2b Target learners => 2b',
      ],
    },
  ],
  'letters below a specialist area that has its own title': [
    {
      lines: [
        '# Core area 4: Communication => 4',
        '# Specialist area: plug-ins for small colleges => 5',
        '## a. Code => –',
        '## b. Community => –',
      ],
    },
  ],
  'numbers that only count, in a portfolio whose areas are numbered': [
    { lines: ['# 1. Operational issues => 1', '# 2. Teaching and learning => 2', '# 4. Communication => 4'] },
    {
      title: 'Five fads',
      lines: [
        '## 1. Learning styles => –',
        '## 2. Gamification => –',
        '## 3. Micro everything => –',
        '## 4. Virtual worlds => –',
        '## 5. Disruption => –',
      ],
    },
  ],
  'a post that says in passing what a page says plainly': [
    { lines: ['# Technical knowledge and ability => 1b', '# Future plans => future'] },
    { lines: ['# Future plans for our Moodle => –'] },
  ],
  'the way to the next page': [
    { lines: ['# Core area 3 => 3', '## Next: Core area 4 => –'] },
    { lines: ['# Core area 4: Communication => 4', '## Next: Specialist area => –'] },
    { lines: ['# Specialist area: generative tools in teaching => 5', '## Next page » Future plans => –'] },
  ],
  'a section with its parts, deeper than its fellows': [
    {
      lines: [
        '# Operational issues => 1',
        '## Constraints and benefits => 1a',
        '### Technical knowledge => 1b',
        '#### Evidence => evidence',
        '## Supporting deployment => 1c',
      ],
    },
  ],
  'a lone specialist area after a card of the front page': [
    { lines: ['### Core area 1 => –', '### Core area 4 => –', '### Specialist area => –'] },
    { lines: ['# Core area 1 => 1'] },
    { lines: ['# Core area 4 => 4'] },
    { lines: ['# Specialist area => 5', '## Evidence => evidence'] },
  ],
  'the pieces at the end below one of them': [
    {
      lines: [
        '# 4 Communication => 4',
        '# Future plans => future',
        '## Confirmation => confirmation',
        '## Nominated assessor => assessor',
      ],
    },
  ],
};

describe('topics that are worded like sections', () => {
  for (const [name, pages] of Object.entries(TOPICS)) {
    test(name, () => {
      const { wanted, got } = columnsOfPages(pages);
      expect(got).toEqual(wanted);
    });
  }
});

describe('which specialist area is which', () => {
  test('pages that only their titles name', () => {
    const [one, two] = mapPortfolio(
      [
        { title: 'Specialist area: learning design', lines: ['## Evidence'] },
        { title: 'Specialist area: accessibility', lines: ['## Evidence'] },
      ].map(outlineOfPage),
    );
    expect([one?.opens, two?.opens]).toEqual(['5a', '5b']);
  });

  test('beside one that the candidate placed, the other is the other', () => {
    const outlines = [
      { lines: ['# Specialist area: learning design'] },
      { lines: ['# Specialist area: accessibility'] },
    ].map(outlineOfPage);
    const correction: Correction = {
      id: 'x',
      text: 'Specialist area: learning design',
      level: 1,
      occurrence: 0,
      before: null,
      after: null,
      answer: { kind: 'section', section: '5b' },
    };
    const mapped = mapPortfolio(outlines, { corrections: [[correction], []] });
    expect(mapped.map(({ headings }) => headings.map(word))).toEqual([['5b'], ['5a']]);
  });
});

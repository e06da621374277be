import { describe, expect, test } from 'vitest';
import { mapPortfolio } from '../../../lib/mapping/map-portfolio';
import { columns, columnsOfPages, outlineOfPage } from './portfolio';

/** Every way of writing headings that DESIGN names from published portfolios. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  'official names, area and section numbers': [
    '# Senior CMALT portfolio',
    '## Contextual statement => context',
    '## Core area 1: Operational issues => 1',
    '### 1a: An understanding of the constraints and benefits of different technologies => 1a',
    '#### Description => description',
    '#### Reflection => reflection',
    '#### Evidence => evidence',
    '### 1b: Technical knowledge and ability in the use of Learning Technology => 1b',
    '### 1c: Supporting the deployment of learning technologies => 1c',
    '## Core area 2: Learning, teaching and assessment processes => 2',
    '### 2a: An understanding of teaching, learning and/or assessment processes => 2a',
    '### 2b: An understanding of your target learners => 2b',
    '## Core area 3: The Wider Context: Understanding and engaging with legislation, policies and standards => 3',
    '### 3a: Understanding and engaging with legislation => 3a',
    '### 3b: Understanding and engaging with policies and standards => 3b',
    '## Core area 4: Communication and working with others => 4',
    '## Specialist areas => 5',
    '### 5a: Digital accessibility => 5a',
    '### 5b: Learning design => 5b',
    '## Advanced area: Leading a digital strategy => 6',
    '## Future plans => future',
    '## Confirmation => confirmation',
    '## Nominated assessor => assessor',
  ],
  'title words only': [
    '# Contextual Statement => context',
    '# Operational issues => 1',
    '## Understanding of the constraints & benefits of technology => 1a',
    '## Technical knowledge & ability in the use of technology => 1b',
    '## Supporting deployment => 1c',
    '# Teaching, Learning & Assessment Processes => 2',
    '## Understanding teaching, learning and assessment => 2a',
    '## Understanding your target learners => 2b',
    '# Wider Context => 3',
    '## Understanding & engaging with legislation => 3a',
    '## Understanding & engaging with policies and standards => 3b',
    '# Communication & Collaboration => 4',
    '# Specialist Area: Social media => 5',
    '# Future Plans => future',
    '# Confirmation and date => confirmation',
  ],
  'emoji before the number': [
    '# 🌍 Contextual statement => context',
    '# ⚙️ Core area 1: Operational issues => 1',
    '## 🧑‍🎓 2b My target learners => 2b',
    '# 💬 Core area 4 => 4',
  ],
  'areas counted by letters, the context first': [
    '# Section A: Contextual statement => context',
    '# Section B: Operational issues => 1',
    '## B1 Constraints and benefits => 1a',
    '## B2 Technical knowledge => 1b',
    '# Section C: Learning, teaching and assessment => 2',
    '## C1 Teaching, learning and assessment processes => 2a',
    '## C2 Target learners => 2b',
  ],
  'two languages in one heading': [
    '# Maes craidd 2: Dysgu ac addysgu | Core area 2: Learning and teaching => 2',
    '## 2a Prosesau dysgu | Learning, teaching and assessment processes => 2a',
    '### Myfyrio / Reflection => reflection',
  ],
  'the number in one heading and the title in the next': [
    '# CORE AREA 2 ↓ => 2',
    '## LEARNING, TEACHING AND ASSESSMENT => 2',
    '## 2A – TEACHING AND LEARNING PROCESSES => 2a',
    '## 2B – MY LEARNERS => 2b',
    '# 3a ↓ => 3a',
    '## Legislation => 3a',
  ],
  'an area and its section in one heading': [
    '# Core area 2: Learning and teaching – (a) Teaching, learning and assessment processes => 2a',
    '# Core area 3: The wider context – First legislative area: accessibility => 3a',
    '# (5A) Specialist Area: Lecture Capture => 5a',
  ],
  'questions as titles': [
    '# Who am I? My contextual statement => context',
    '# 1a: What are the constraints and benefits of a technology? => 1a',
    '## What happened? => description',
    '## So what? => reflection',
    '## Artefacts => evidence',
  ],
  'sections without areas': [
    '## Constraints and benefits => 1a',
    '## Technical knowledge and ability => 1b',
    '## Supporting the deployment => 1c',
    '## Teaching, learning and assessment processes => 2a',
    '## Target learners => 2b',
    '## Legislation => 3a',
    '## Policies and standards => 3b',
    '## Comms and working with others => 4',
  ],
  'a letter alone under an area': [
    '# Core Area 1 => 1',
    '## a) => 1a',
    '## b) => 1b',
    '## (c) => 1c',
    '# Core Area 2 => 2',
    '## a) Understanding of learning => 2a',
    '## b) Learners => 2b',
    '# Core Area 3 => 3',
    '## A. Legislation => 3a',
    '## B. Policies => 3b',
  ],
  'codes with any mark or none': [
    '## 1a => 1a',
    '## 1b. Technical knowledge => 1b',
    '## 1c: Supporting deployment => 1c',
    '## 2a - Teaching => 2a',
    '## 2b – Target learners => 2b',
    '## (3A) Legislation => 3a',
    '## 3b) Policies => 3b',
    '## 4a Communication => 4',
  ],
  'codes with titles of their own': [
    '## 1a. Choosing the VLE => 1a',
    '## 1b. Coding and media => 1b',
    '## 1c. Training staff => 1c',
    '## 2a. My teaching => 2a',
    '## 2b. Nursing students => 2b',
    '## 3a. GDPR => 3a',
    '## 3b. Accessibility => 3b',
    '## 4. Working across teams => 4',
    '## 5a. Virtual reality => 5a',
    '## 5b. Podcasts => 5b',
    '## 6. Leading change => 6',
  ],
  'core area with a code, in capitals, in words': [
    '# CORE AREA 1A - CONSTRAINTS => 1a',
    '# Core Area 1 (b): Technical knowledge => 1b',
    '# Core area 1 c => 1c',
    '# Core Two => 2',
    '# Area #03 The wider context => 3',
    '# CORE AREA 4 - COMMUNICATION => 4',
  ],
  'numbers with a mark': [
    '# 1. Operational Issues => 1',
    '# 2: Learning and teaching => 2',
    '# 3. Wider context => 3',
    '# 4: Communication and Working with Others => 4',
    '# 5. Specialist option => 5',
    '# 6. Advanced area => 6',
  ],
  'specialist areas by number, word, order': [
    '## Specialist area 1: Mobile learning => 5a',
    '## Specialist Area Two - Accessibility => 5b',
    '## Advanced area 1 Research => 6',
    '## Advanced area 2: Policy => 6',
  ],
  'first and second specialist area': [
    '# Specialist areas => 5',
    '## First specialist area: MOOCs => 5a',
    '## Second specialist area: Evaluation => 5b',
    '# Advanced Area of Practice => 6',
  ],
  'two specialist areas told by their order': [
    '## Communication and working with others => 4',
    '## Specialist area: Mobile learning => 5a',
    '## Specialist area: Accessibility => 5b',
    '## Future plans => future',
  ],
  'a lone specialist area': [
    '## Communication and working with others => 4',
    '## Specialist area: Mobile learning => 5',
    '## Future plans => future',
  ],
  'two levels run together': [
    '# Core Area 1: Operational Issues 1a An understanding of the constraints and benefits of different technologies => 1a',
    '# Core Area 1 – Operational issues – 1b Technical knowledge => 1b',
    '# CMALT – Core area 1 (c): Supporting the deployment of learning technologies => 1c',
  ],
  'the site name in front': [
    '# Jane Doe – Senior CMALT: Contextual statement => context',
    '# Jane Doe – 4 Communication and working with others => 4',
    '# Jane Doe | Future plans => future',
  ],
  'the code behind': [
    '## Constraints and benefits (1a) => 1a',
    '## Technical knowledge (1b) => 1b',
    '## Operational issues [Core area 1] => 1',
  ],
  'bold lines as headings': [
    '** Contextual statement => context',
    '** 1a Constraints and benefits => 1a',
    '** Description => description',
    '** Reflection: => reflection',
    '** 1b Technical knowledge => 1b',
    '** Future plans => future',
  ],
  'typing mistakes': [
    '## Contextual statment => context',
    '## 1a Constaints and benfits of diferent technologies => 1a',
    '## Tecnical knowledge and abilty => 1b',
    '## Suporting the deploymnet of learning technologies => 1c',
    '## Comunication and workng with others => 4',
  ],
  'parts that name their section': [
    '## 1a Description => 1a description',
    '## 1a Reflection => 1a reflection',
    '## 1a Evidence => 1a evidence',
    '## 1b – Evidence and reflection => 1b evidence',
    '## Legislation: reflective analysis => 3a reflection',
  ],
};

describe('headings in every style are mapped', () => {
  for (const [name, lines] of Object.entries(STYLES)) {
    test(name, () => {
      const { wanted, got } = columns(lines);
      expect(got).toEqual(wanted);
    });
  }
});

describe('pages', () => {
  test('a page title opens its section for text above the first heading', () => {
    const [page] = mapPortfolio([
      outlineOfPage({
        title: '1a Constraints and benefits | Jane Doe',
        lines: ['## Description', '## Reflection'],
      }),
    ]);
    expect(page?.opens).toBe('1a');
  });

  test('a title that stands among the headings is counted once', () => {
    const [page] = mapPortfolio([outlineOfPage({ title: 'Future Plans', lines: ['# Future plans'] })]);
    expect(page?.opens).toBeNull();
    expect(page?.headings[0]?.role).toEqual({
      kind: 'section',
      section: 'future',
    });
  });

  test('a page title that names nothing opens nothing', () => {
    const [page] = mapPortfolio([outlineOfPage({ title: 'Jane Doe: my portfolio', lines: ['## Welcome'] })]);
    expect(page?.opens).toBeNull();
  });

  test('sections below the title of an area, over several pages in any order', () => {
    const { wanted, got } = columnsOfPages([
      {
        title: 'The wider context',
        lines: ['## a) Legislation => 3a', '## b) Policies => 3b'],
      },
      {
        title: 'Operational issues',
        lines: ['## Constraints and benefits => 1a', '## Technical knowledge => 1b'],
      },
      { title: 'Home', lines: ['# Jane Doe: Senior CMALT portfolio'] },
    ]);
    expect(got).toEqual(wanted);
  });
});

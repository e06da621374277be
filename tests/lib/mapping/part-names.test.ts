import { describe, expect, test } from 'vitest';
import { partOf } from '../../../lib/mapping/part-names';

describe('names of parts', () => {
  test.each([
    ['Description', 'description'],
    ['1a Description', 'description'],
    ['Description and reflection', 'description'],
    ['What I did', 'description'],
    ['Reflection', 'reflection'],
    ['REFLECTIONS:', 'reflection'],
    ['Reflective analysis', 'reflection'],
    ['Reflection / Description', 'reflection'],
    ['Reflection on the VLE', 'reflection'],
    ['My critical reflections', 'reflection'],
    ['Case study 1: Reflection', 'reflection'],
    ['2b: Reflection & evidence', 'reflection'],
    ['Lessons learnt', 'reflection'],
    ['What did I learn?', 'reflection'],
    ['Evidence', 'evidence'],
    ['Evidence and reflection', 'evidence'],
    ['Supporting statements', 'evidence'],
    ['Supporting evidence', 'evidence'],
    ['Links to my evidence', 'evidence'],
    ['Evidence of Mapping the Processes around Enrolment', 'evidence'],
    ['Constraints and benefits – Evidence', 'evidence'],
    ['Evidence 2: feedback', 'evidence'],
    ['Evidence base', null],
    ['Evidence-gathering workshop', null],
    ['Evidence from the literature', null],
    ['Supporting links and wider reading', null],
    ['Reflection tools in Moodle', null],
    ['Reflections blog: a new assessment', null],
    ['Describing images for blind students', null],
    ['(Evidence 1a)', null],
    ['Evidence-based practice', null],
    ['Job description', null],
    ['Description of my role', null],
    ['Reflective practice', null],
    ['Reflective writing', null],
    ['Student reflection', null],
    ['Supporting students', null],
    ['Three activities described and reflected upon', null],
  ])('%s: %s', (text, wanted) => {
    expect(partOf(text)).toBe(wanted);
  });
});

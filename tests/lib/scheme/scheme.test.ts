import { describe, expect, it } from 'vitest';
import {
  AREAS,
  ASSESSMENT_TIME,
  areaById,
  CMALT_PRINCIPLES,
  EXPECTATIONS,
  FINAL_CONTENTS,
  FINAL_STATEMENTS,
  finalContentsOf,
  GRADES,
  itemsOf,
  LINK_IDS,
  LINKS,
  OUTCOMES,
  ownPrompts,
  PROMPT_FAMILIES,
  PROMPT_FAMILY_IDS,
  principleByNumber,
  requiredSections,
  SECTIONS,
  type Section,
  SUBMISSION_WINDOWS,
  sectionById,
  sectionsOf,
  tailoredTo,
} from '../../../lib/scheme';
import { ADVICE } from '../../../lib/scheme/advice';
import { FAMILY_PROMPTS } from '../../../lib/scheme/family-prompts';
import {
  AREA_IDS,
  areaOf,
  PARTS,
  PATHWAYS,
  type Pathway,
  PRINCIPLES,
  SECTION_IDS,
} from '../../../lib/scheme/ids';
import { sharedPrompts } from '../../../lib/scheme/shared-prompts';

/** The table of the design: id, name, Associate, CMALT, Senior (yes, no or optional), assessed, words. */
const TABLE = [
  ['context', 'Contextual statement', 'yes', 'yes', 'yes', 'not assessed', null],
  ['1a', 'Constraints and benefits of different technologies', 'yes', 'yes', 'yes', 'assessed', [500, 1000]],
  ['1b', 'Technical knowledge and ability', 'yes', 'yes', 'yes', 'assessed', [500, 1000]],
  ['1c', 'Supporting the deployment of learning technologies', 'no', 'yes', 'yes', 'assessed', [500, 1000]],
  ['2a', 'Teaching, learning and/or assessment processes', 'yes', 'yes', 'yes', 'assessed', [500, 1000]],
  ['2b', 'Your target learners', 'no', 'yes', 'yes', 'assessed', [500, 1000]],
  ['3a', 'Legislation', 'yes', 'yes', 'yes', 'assessed', [500, 1000]],
  ['3b', 'Policies and standards', 'no', 'yes', 'yes', 'assessed', [500, 1000]],
  ['4', 'Communication and working with others', 'yes', 'yes', 'yes', 'assessed', [500, 1000]],
  ['5a', 'Specialist area 1', 'no', 'yes', 'yes', 'assessed', [500, 1000]],
  ['5b', 'Specialist area 2', 'no', 'no', 'yes', 'assessed', [500, 1000]],
  ['6', 'Advanced area', 'no', 'no', 'yes', 'assessed', [500, 1000]],
  ['future', 'Future plans', 'yes', 'yes', 'yes', 'not assessed', [200, 500]],
  ['confirmation', 'Confirmation', 'yes', 'yes', 'yes', 'not assessed', null],
  ['assessor', 'Nominated assessor', 'optional', 'optional', 'optional', 'not assessed', null],
] as const;

const REQUIREMENT = {
  yes: 'required',
  no: 'absent',
  optional: 'optional',
} as const;

/** Each section with each pathway that has it. */
const CASES = PATHWAYS.flatMap((pathway) =>
  sectionsOf(pathway).map((section) => ({ id: section.id, pathway, section })),
);

describe('the table', () => {
  it('has every section once, in order', () => {
    expect(SECTIONS.map((section) => section.id)).toEqual([...SECTION_IDS]);
    expect(TABLE.map(([id]) => id)).toEqual([...SECTION_IDS]);
  });

  it.each(TABLE)('%s is as the table says', (id, name, associate, cmalt, senior, assessed, words) => {
    const section = sectionById(id);
    expect(section.name.toLowerCase()).toContain(name.toLowerCase());
    expect(section.requirement).toEqual({
      associate: REQUIREMENT[associate],
      cmalt: REQUIREMENT[cmalt],
      senior: REQUIREMENT[senior],
    });
    expect(section.area).toBe(areaOf(id));
    expect(section.assessment.kind).toBe(assessed === 'assessed' ? 'assessed' : 'not-assessed');
    expect(section.words).toEqual(words === null ? null : { from: words[0], to: words[1] });
  });

  it('counts 14 sections for Senior, 12 for CMALT and 8 for Associate, never the assessor', () => {
    expect(requiredSections('senior')).toHaveLength(14);
    expect(requiredSections('cmalt')).toHaveLength(12);
    expect(requiredSections('associate').map((section) => section.id)).toEqual([
      'context',
      '1a',
      '1b',
      '2a',
      '3a',
      '4',
      'future',
      'confirmation',
    ]);
    for (const pathway of PATHWAYS) {
      expect(sectionsOf(pathway)).toEqual([...requiredSections(pathway), sectionById('assessor')]);
    }
  });

  it('lets the candidate name 5a, 5b and 6 alone', () => {
    const titled = SECTIONS.filter((section) => section.titling === 'own').map((section) => section.id);
    expect(titled).toEqual(['5a', '5b', '6']);
  });
});

/** All questions of a section on a pathway, those it shares with others included. */
function promptsOf(section: Section, pathway: Pathway) {
  return [...ownPrompts(section, pathway), ...tailoredTo(sharedPrompts(section), pathway)];
}

describe.each(CASES)('$id for $pathway', ({ section, pathway }) => {
  it('is whole', () => {
    const advice = ADVICE[section.id];
    expect(advice.basis.length).toBeGreaterThan(0);
    for (const list of [advice.include, advice.evidence, advice.pitfalls]) {
      expect(tailoredTo(list, pathway).length).toBeGreaterThanOrEqual(2);
    }
    expect(itemsOf(section, pathway).length).toBeGreaterThanOrEqual(4);
    expect(tailoredTo(section.prompts, pathway).length).toBeGreaterThanOrEqual(6);
  });

  it('has what its assessment calls for', () => {
    const { evidence } = ADVICE[section.id];
    const prompts = promptsOf(section, pathway);
    const families = new Set(tailoredTo(section.prompts, pathway).map((prompt) => prompt.family));
    if (section.assessment.kind === 'assessed') {
      expect(section.assessment.parts).toEqual(PARTS);
      expect(tailoredTo(evidence, pathway).length).toBeGreaterThanOrEqual(5);
      expect(families).toEqual(new Set(PROMPT_FAMILY_IDS));
      expect(itemsOf(section, pathway).map((item) => item.id)).toContain(`${section.id}.shared`);
      expect(prompts.length).toBeGreaterThanOrEqual(20);
    } else {
      expect(section.assessment.why).not.toBe('');
      expect(evidence[0]?.text).toMatch(/^None is asked for\./);
      expect(prompts).toEqual(tailoredTo(section.prompts, pathway));
    }
  });

  it('asks its own questions before the shared ones, and none twice', () => {
    const own = tailoredTo(section.prompts, pathway);
    const prompts = promptsOf(section, pathway);
    expect(prompts.slice(0, own.length)).toEqual(own);
    expect(new Set(prompts.map((prompt) => prompt.text)).size).toBe(prompts.length);
  });
});

describe('what Senior asks beyond', () => {
  it('shows in every assessed section, in words, items and questions', () => {
    for (const section of SECTIONS.filter((each) => each.assessment.kind === 'assessed')) {
      const advice = ADVICE[section.id];
      expect(advice.senior, section.id).not.toBeNull();
      if (section.requirement.cmalt === 'absent') continue;
      for (const list of [advice.include, advice.evidence, section.items, section.prompts]) {
        const extra = tailoredTo(list, 'senior').length - tailoredTo(list, 'cmalt').length;
        expect(extra, section.id).toBeGreaterThan(0);
      }
    }
  });

  it('names leadership, impact, criticality and communities, and asks about them of Senior candidates only', () => {
    expect(EXPECTATIONS.map((each) => each.id)).toEqual([
      'leadership',
      'impact',
      'criticality',
      'communities',
    ]);
    for (const prompt of EXPECTATIONS.flatMap((each) => each.prompts)) {
      expect(promptsOf(sectionById('1a'), 'senior')).toContain(prompt);
      expect(promptsOf(sectionById('1a'), 'cmalt')).not.toContain(prompt);
      expect(promptsOf(sectionById('future'), 'senior')).not.toContain(prompt);
    }
  });

  it('tells no other pathway of Senior', () => {
    for (const { section, pathway } of CASES.filter((each) => each.pathway !== 'senior')) {
      const { about, include, pitfalls } = ADVICE[section.id];
      const texts = [
        about,
        ...[include, pitfalls, section.items].flatMap((list) =>
          tailoredTo(list, pathway).map((entry) => entry.text),
        ),
        ...promptsOf(section, pathway).map((prompt) => prompt.text),
      ];
      expect(texts.filter((text) => /\bSenior\b/.test(text))).toEqual([]);
    }
  });
});

describe('the rest of the scheme', () => {
  it('has the areas with the sections that ids gives them', () => {
    expect(AREAS.map((area) => area.id)).toEqual([...AREA_IDS]);
    for (const id of AREA_IDS) {
      expect(areaById(id).sections).toEqual(SECTION_IDS.filter((section) => areaOf(section) === id));
    }
  });

  it('has the four principles, and asks the advanced area about each', () => {
    expect(CMALT_PRINCIPLES.map((principle) => principle.number)).toEqual([...PRINCIPLES]);
    const asked = promptsOf(sectionById('6'), 'senior');
    for (const number of PRINCIPLES) {
      expect(principleByNumber(number).prompts.length).toBeGreaterThanOrEqual(3);
      for (const prompt of principleByNumber(number).prompts) expect(asked).toContain(prompt);
    }
  });

  it('has a family for each of the five reflective questions, holding its own kind only', () => {
    expect(PROMPT_FAMILIES.map((family) => family.id)).toEqual([...PROMPT_FAMILY_IDS]);
    for (const id of PROMPT_FAMILY_IDS) {
      expect(new Set(FAMILY_PROMPTS[id].map((prompt) => prompt.family))).toEqual(new Set([id]));
    }
  });

  it('asks about ethics where ethics belongs', () => {
    const asking = SECTIONS.filter((section) =>
      promptsOf(section, 'senior').some((prompt) => prompt.id.startsWith('ethics.')),
    );
    expect(asking.map((section) => section.id)).toEqual(['3a', '3b', '6']);
  });

  it('has a final checklist of 14 contents and 6 statements that leaves no section out', () => {
    expect(FINAL_CONTENTS).toHaveLength(14);
    expect(FINAL_STATEMENTS).toHaveLength(6);
    expect(FINAL_CONTENTS.flatMap((content) => content.sections)).toEqual([...SECTION_IDS]);
    expect(finalContentsOf('senior')).toHaveLength(14);
    expect(finalContentsOf('cmalt').map((content) => content.id)).not.toContain('finish.6');
    expect(finalContentsOf('cmalt')).toHaveLength(13);
    expect(finalContentsOf('associate')).toHaveLength(9);
  });

  it('has the grades, the outcomes and the three windows', () => {
    expect(GRADES.map((grade) => grade.name)).toEqual(['Strong', 'Adequate', 'Revisions required']);
    expect(OUTCOMES).toHaveLength(5);
    expect(ASSESSMENT_TIME).toEqual({
      usualWeeks: { from: 6, to: 8 },
      atMostMonths: 3,
    });
    expect(SUBMISSION_WINDOWS.map(({ month, day }) => [month, day])).toEqual([
      [1, 31],
      [5, 31],
      [9, 30],
    ]);
  });

  it("links to ALT's own pages, by https alone", () => {
    expect(Object.keys(LINKS)).toEqual([...LINK_IDS]);
    for (const id of LINK_IDS) {
      const url = new URL(LINKS[id].url);
      expect(LINKS[id].id).toBe(id);
      expect([url.protocol, url.hostname]).toEqual(['https:', 'www.alt.ac.uk']);
    }
  });
});

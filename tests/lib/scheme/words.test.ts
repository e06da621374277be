import { describe, expect, it } from 'vitest';
import {
  ADVANCED_TITLES,
  FINAL_CONTENTS,
  FINAL_STATEMENTS,
  LEGISLATION_AREAS,
  POLICY_AREAS,
  SECTIONS,
  SPECIALIST_TITLES,
} from '../../../lib/scheme';
import { ADVICE } from '../../../lib/scheme/advice';
import { ALL_ITEMS, ALL_PROMPTS, OWN_TEXTS } from './texts';

/** Words that carry no meaning of their own, left out when two questions are compared. */
const SMALL = new Set(
  'a an and are at be because but by did do does for from had has have how if in is it its of on or so that the their them there they this to was were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** Spellings of American English, as word beginnings. "license" is right as a verb, so that only its noun is looked for. */
const AMERICAN =
  /\b(?:(?:organi|recogni|reali|summari|anonymi|emphasi|utili|critici|speciali|prioriti|customi|apologi|standardi)z|analyz|behavior|color|favor|honor|labor\b|center|catalog\b|dialog\b|enrollment|fulfill\b|program\b|skillful|toward\b|gotten|math\b|(?:a|the|open|your) license\b)/i;

describe('ids', () => {
  const ids = [
    ...ALL_ITEMS,
    ...ALL_PROMPTS,
    ...FINAL_CONTENTS,
    ...FINAL_STATEMENTS,
    ...LEGISLATION_AREAS,
    ...POLICY_AREAS,
  ].map((entry) => entry.id);

  it('are unique over everything, and short enough to be kept', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(100);
  });

  it('begin with their section, and tell a question from an item', () => {
    for (const section of SECTIONS) {
      for (const { id } of section.items) expect(id).toMatch(new RegExp(`^${section.id}\\.(?!ask-)[a-z-]+$`));
      for (const { id } of section.prompts) expect(id).toMatch(new RegExp(`^${section.id}\\.ask-[a-z-]+$`));
    }
    for (const { id } of ALL_PROMPTS) expect(id).toMatch(/^[a-z0-9-]+\.ask-[a-z-]+$/);
  });
});

describe('questions', () => {
  it('are one question of at most 160 characters', () => {
    for (const { id, text } of ALL_PROMPTS) {
      expect(text.length, id).toBeLessThanOrEqual(160);
      expect(text, id).toMatch(/^[A-Z“]/);
      expect(text, id).toMatch(/[^?]\?$/);
    }
  });

  it('are nowhere asked twice in other words', () => {
    const meant = ALL_PROMPTS.map((prompt) => ({
      id: prompt.id,
      words: meaningful(prompt.text),
    }));
    const alike = meant.flatMap((one, at) =>
      meant
        .slice(at + 1)
        .flatMap((other) => (overlap(one.words, other.words) >= 0.4 ? [`${one.id} ~ ${other.id}`] : [])),
    );
    expect(alike).toEqual([]);
  });

  it('that fit one section alone stand in no other', () => {
    const texts = SECTIONS.flatMap((section) => section.prompts.map((prompt) => prompt.text.toLowerCase()));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('items', () => {
  it('are at most 90 characters, begin with a capital and end without a stop', () => {
    for (const { id, text } of [...ALL_ITEMS, ...FINAL_CONTENTS, ...FINAL_STATEMENTS]) {
      expect(text.length, id).toBeLessThanOrEqual(90);
      expect(text, id).toMatch(/^[A-Z].*[^.?!]$/);
    }
  });

  it('speak in the first person, never of "you"', () => {
    for (const { id, text } of [...ALL_ITEMS, ...FINAL_STATEMENTS])
      expect(text, id).not.toMatch(/\byour?\b/i);
  });

  it('are nowhere the same', () => {
    const texts = ALL_ITEMS.map((item) => item.text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe('every text of ours', () => {
  it('fits where it is shown', () => {
    for (const section of SECTIONS) {
      const advice = ADVICE[section.id];
      expect(advice.about.length, section.id).toBeLessThanOrEqual(260);
      expect(advice.senior?.length ?? 0, section.id).toBeLessThanOrEqual(220);
      expect(section.shortName.length, section.id).toBeLessThanOrEqual(26);
      for (const { text } of [...advice.include, ...advice.evidence, ...advice.pitfalls]) {
        expect(text.length, text).toBeLessThanOrEqual(120);
      }
    }
  });

  it('is spelt the British way', () => {
    expect(OWN_TEXTS.filter((text) => AMERICAN.test(text))).toEqual([]);
  });

  it('uses curly quotes and apostrophes, single spaces, and no dash where a comma would do', () => {
    expect(OWN_TEXTS.filter((text) => /['"]|\s{2}|^\s|\s$|[–—]| - /.test(text))).toEqual([]);
  });

  it('never scolds', () => {
    expect(
      OWN_TEXTS.filter((text) => /\b(?:must not|should not|shouldn’t|you lack|you failed)\b/i.test(text)),
    ).toEqual([]);
  });

  it('offers no declaration to sign', () => {
    expect(
      OWN_TEXTS.filter((text) => /\b(?:I|we) (?:hereby|declare|certify|confirm|affirm)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe('ideas for titles', () => {
  it('are each named once in their list', () => {
    for (const list of [SPECIALIST_TITLES, ADVANCED_TITLES]) {
      const titles = list.flatMap((group) => group.titles);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.length).toBeGreaterThanOrEqual(10);
    }
  });
});

/** The words of a question that carry its meaning. */
function meaningful(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !SMALL.has(word)));
}

/** Shared words over all words, 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size + other.size - shared);
}

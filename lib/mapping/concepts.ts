import type { TargetId } from '../scheme/ids';
import { fitOf } from './words';

/**
 * The words that titles of the scheme are made of, grouped by meaning, and the titles as weighted groups. To teach the
 * mapper another spelling of a title, add the word to its group, or a title to the list.
 *
 * Source of the titles: the section names of the guidelines, and the headings of published portfolios.
 */

/** A group of words that mean the same in a title; the number is how surely (1: the title's own word). */
const CONCEPTS = {
  understand: { 'understand*': 1 },
  constraint: { 'constraint*': 1, 'limitation*': 0.9, 'drawback*': 0.8, 'challenge*': 0.6 },
  benefit: { 'benefit*': 1, 'advantage*': 0.9, 'affordance*': 0.8 },
  different: { different: 1, various: 0.7, range: 0.5 },
  technology: { 'technolog*': 1, tech: 1, 'tool*': 0.7, ict: 0.7, elearning: 0.7 },
  technical: { technical: 1, technological: 0.8 },
  knowledge: { knowledge: 1, knowhow: 0.8 },
  ability: { 'abilit*': 1, 'skill*': 0.65, 'competenc*': 0.8, 'capabilit*': 0.7 },
  use: { use: 1, using: 0.8, uses: 0.8 },
  support: { 'support*': 1 },
  deploy: { 'deploy*': 1, 'implement*': 0.7, rollout: 0.7, adoption: 0.5 },
  learning: { learning: 1, learn: 0.7 },
  teaching: { teaching: 1, teach: 0.8, 'pedagog*': 0.6, tla: 1 },
  assess: { 'assessment*': 1, assessing: 0.9 },
  process: { 'process*': 1 },
  target: { target: 1, targeted: 0.8 },
  learner: { 'learner*': 1, 'student*': 0.7, audience: 0.7 },
  wider: { wider: 1, broader: 0.8 },
  context: { context: 1, contexts: 0.9 },
  contextual: {
    contextual: 1,
    context: 0.85,
    contextualisation: 0.8,
    contextualization: 0.8,
    contextualising: 0.8,
  },
  legislation: { 'legislat*': 1, law: 0.9, laws: 0.9, legal: 0.7 },
  engage: { 'engag*': 1 },
  policy: { policy: 1, policies: 1 },
  standard: { 'standard*': 1 },
  first: { first: 1, '1st': 1 },
  second: { second: 1 },
  communicate: { 'communicat*': 1, comms: 1 },
  work: { working: 1, work: 0.9 },
  others: { others: 1, other: 0.8, colleagues: 0.7, people: 0.6, together: 0.6 },
  collaborate: { 'collaborat*': 1, 'partnership*': 0.6, teamwork: 0.8, cooperation: 0.8 },
  specialist: {
    specialist: 1,
    specialists: 1,
    'specialism*': 1,
    'specialit*': 1,
    specialty: 1,
    specialised: 0.7,
    specialized: 0.7,
  },
  advanced: { advanced: 1 },
  area: { area: 1, areas: 1, option: 1, options: 1, topic: 0.8, topics: 0.8, subject: 0.6 },
  practice: { practice: 1, practise: 1 },
  future: { future: 1, forward: 0.6 },
  plan: {
    plan: 1,
    plans: 1,
    planning: 0.9,
    planned: 0.7,
    'goal*': 0.8,
    'aspiration*': 0.9,
    'ambition*': 0.8,
    direction: 0.8,
    directions: 0.8,
    'development*': 0.45,
  },
  confirm: { 'confirmation*': 1, confirm: 0.8, 'declaration*': 0.95 },
  statement: { statement: 1, statements: 0.9, information: 0.6, overview: 0.4, introduction: 0.4 },
  date: { date: 1 },
  ahead: { ahead: 1, next: 0.9 },
  look: { looking: 1, look: 1, what: 0.9 },
  background: { background: 1, introduction: 0.8 },
  assessor: { assessor: 1, assessors: 1 },
  nominated: { 'nominat*': 1, second: 0.8, proposed: 0.7, details: 0.5 },
  operation: { operational: 1, operations: 1, operation: 0.9 },
  issue: { 'issue*': 1 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;

/** The name of a group of words. */
export type Concept = keyof typeof CONCEPTS;

/** One way to word a title: its groups, each with its share in the meaning. */
export type TitlePattern = {
  readonly target: TargetId;
  readonly parts: Readonly<Partial<Record<Concept, number>>>;
  /** How far a full match of this wording is to be believed, where it can mean something else; default 1. */
  readonly trust?: number;
  /** A heading that holds this too means something else: legislation with policies is the whole of area 3. */
  readonly without?: Concept;
  /** Without this the words are those of another title. */
  readonly needs?: Concept;
};

/** The titles of the scheme, and the ways candidates shorten them. */
export const TITLES: readonly TitlePattern[] = [
  { target: 'context', parts: { contextual: 1.2, statement: 0.5 } },
  { target: '1', parts: { operation: 1.2, issue: 0.5 } },
  { target: '1a', parts: { constraint: 1, benefit: 1, different: 0.2, technology: 0.35, understand: 0.25 } },
  {
    target: '1b',
    parts: { technical: 1, knowledge: 0.8, ability: 0.5, use: 0.15, learning: 0.15, technology: 0.25 },
  },
  { target: '1c', parts: { support: 0.6, deploy: 1.2, learning: 0.2, technology: 0.3 } },
  { target: '2', parts: { teaching: 0.8, learning: 0.5, assess: 0.8, process: 0.4 } },
  { target: '2a', parts: { understand: 0.7, teaching: 0.8, learning: 0.5, assess: 0.8, process: 0.4 } },
  { target: '2a', parts: { teaching: 0.8, learning: 0.5, assess: 0.8, process: 0.4 }, trust: 0.9 },
  { target: '2b', parts: { target: 0.7, learner: 1, understand: 0.3 } },
  { target: '3', parts: { wider: 1, context: 0.8 } },
  { target: '3', parts: { understand: 0.15, engage: 0.25, legislation: 0.9, policy: 0.9, standard: 0.7 } },
  {
    target: '3',
    parts: {
      wider: 0.6,
      context: 0.5,
      understand: 0.15,
      engage: 0.25,
      legislation: 0.9,
      policy: 0.9,
      standard: 0.7,
    },
    needs: 'wider',
  },
  { target: '3a', parts: { legislation: 1.2, understand: 0.2, engage: 0.3 }, without: 'policy' },
  { target: '3b', parts: { policy: 1, standard: 0.7, understand: 0.2, engage: 0.3 }, without: 'legislation' },
  { target: '3a', parts: { legislation: 1, context: 0.4 }, trust: 0.85, without: 'policy', needs: 'context' },
  { target: '3b', parts: { policy: 1, context: 0.4 }, trust: 0.85, without: 'legislation', needs: 'context' },
  { target: '3a', parts: { first: 1, legislation: 0.9, area: 0.3 }, needs: 'first', without: 'policy' },
  {
    target: '3b',
    parts: { second: 1, legislation: 0.7, area: 0.3, policy: 0.7, standard: 0.5 },
    needs: 'second',
  },
  { target: '4', parts: { communicate: 1.1, work: 0.6, others: 0.5 } },
  { target: '4', parts: { communicate: 1, collaborate: 0.9 }, trust: 0.87 },
  { target: '4', parts: { work: 0.8, others: 0.9 }, trust: 0.9 },
  { target: '5', parts: { specialist: 1.3, area: 0.3 } },
  { target: '6', parts: { advanced: 1.2, area: 0.5, practice: 0.1 } },
  { target: 'future', parts: { future: 1.1, plan: 0.8 } },
  { target: 'future', parts: { look: 0.6, ahead: 1 }, trust: 0.68, needs: 'look' },
  { target: 'context', parts: { context: 1, background: 0.9 }, trust: 0.8, needs: 'background' },
  { target: 'confirmation', parts: { confirm: 1.3, statement: 0.1, date: 0.1 } },
  { target: 'assessor', parts: { assessor: 1.1, nominated: 0.5 } },
];

type Pattern = { readonly concept: Concept; readonly pattern: string; readonly surety: number };

/** The patterns by their first letter, which a word must share with them. */
const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = gather();

function gather(): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const concept of Object.keys(CONCEPTS) as Concept[]) {
    for (const [pattern, surety] of Object.entries(CONCEPTS[concept])) {
      const letter = pattern.charAt(0);
      patterns.set(letter, [...(patterns.get(letter) ?? []), { concept, pattern, surety }]);
    }
  }
  return patterns;
}

/** The groups a word can belong to, with how surely it does. */
export type ConceptFits = ReadonlyMap<Concept, number>;

const NONE: ConceptFits = new Map();

/** The groups of meaning of one lower-case word. An exact word keeps typing mistakes of others out. */
export function conceptsOf(word: string): ConceptFits {
  if (word.length < 2) return NONE;
  const fits = new Map<Concept, number>();
  let best = 0;
  for (const { concept, pattern, surety } of PATTERNS.get(word.charAt(0)) ?? []) {
    const quality = fitOf(word, pattern);
    if (quality === 0 || quality < best) continue;
    if (quality > best) {
      fits.clear();
      best = quality;
    }
    fits.set(concept, Math.max(fits.get(concept) ?? 0, surety * quality));
  }
  return fits;
}

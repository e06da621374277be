import { beforeEach } from 'vitest';
import { createMapper, type Mapper } from '../../../../lib/messaging/mapper';
import type { Request } from '../../../../lib/portfolio/command';
import type { MeasuredOutline } from '../../../../lib/portfolio/measured-outline';
import { reduce } from '../../../../lib/portfolio/reduce';
import type { Snapshot } from '../../../../lib/portfolio/snapshot';
import { EMPTY_STATE, type State } from '../../../../lib/portfolio/state';
import { HOME, page } from '../../portfolio/outlines';
import { settle } from '../fake-ports';

/** Two pages of which each is known better beside the other. */
export const PODCASTS = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 5]]);
export const SIMULATION = page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 7]]);

/** Begins a portfolio at their home. */
export const START: Request = { kind: 'start', portfolio: 'p', home: HOME };

type Noted = {
  /** What was kept when there was time, and what at once. */
  inTime: Snapshot[];
  atOnce: Snapshot[][];
  forgotten: string[];
  /** How often somebody was told that documents were mapped. */
  mapped: number;
  /** How often it was asked what is kept. */
  reads: number;
};

/** A mapper, new for each test, with what it works on and what it did. */
export type MapperStage = Noted & {
  /** What is kept of pages, to begin with; null where that cannot be read. */
  kept: readonly Snapshot[] | null;
  state: State;
  /** The background is started anew and knows nothing. */
  readonly restart: () => void;
  /** Carries out what the candidate asks for, and tells the mapper. */
  readonly ask: (...requests: readonly Request[]) => Promise<void>;
  /** A reader tells news, at a time. */
  readonly hear: (outline: MeasuredOutline, at?: number) => void;
  /** A reader announces what it measured to a background that was started anew. */
  readonly hearAgain: (outline: MeasuredOutline, at: number) => void;
  /** A document as it was saved at a time. */
  readonly hearSaved: (outline: MeasuredOutline, at: number) => void;
  readonly documentsAt: (home: string) => readonly string[];
  /** What is shown in a tab: one of its own, if not said otherwise. */
  readonly snapshotOf: (outline: MeasuredOutline, tab?: object) => Snapshot | null;
  /** The section of its first heading. */
  readonly sectionOf: (outline: MeasuredOutline) => string | null | undefined;
};

/** Sets the stage for each test of the file that calls it. */
export function mapperStage(): MapperStage {
  let mapper = newMapper();

  function newMapper(): Mapper {
    return createMapper({
      readKept: async () => {
        stage.reads++;
        return stage.kept;
      },
      keep: {
        keep: (snapshot) => stage.inTime.push(snapshot),
        keepNow: (snapshots) => stage.atOnce.push([...snapshots]),
        forget: (documents) => stage.forgotten.push(...documents),
      },
      mapped: () => stage.mapped++,
    });
  }

  const nothing = (): Noted => ({ inTime: [], atOnce: [], forgotten: [], mapped: 0, reads: 0 });
  const stage: MapperStage = {
    ...nothing(),
    kept: [],
    state: EMPTY_STATE,
    restart: () => {
      mapper = newMapper();
    },
    ask: async (...requests) => {
      for (const request of requests) {
        const outcome = reduce(stage.state, request);
        if (outcome.kind === 'changed') stage.state = outcome.state;
      }
      mapper.stateChanged(stage.state);
      await settle();
    },
    hear: (outline, at = 0) => mapper.hear(outline, { kind: 'news', at, from: 'editor' }),
    hearAgain: (outline, at) => mapper.hear(outline, { kind: 'again', at, from: 'editor' }),
    hearSaved: (outline, at) => mapper.hearSaved([{ outline, at, from: 'editor' }]),
    documentsAt: (home) => mapper.documentsAt(home),
    snapshotOf: (outline, tab = outline) => mapper.snapshotOf(outline, tab),
    sectionOf: (outline) => mapper.snapshotOf(outline, outline)?.headings[0]?.section,
  };

  beforeEach(() => {
    Object.assign(stage, nothing(), { kept: [], state: EMPTY_STATE });
    stage.restart();
  });
  return stage;
}

/** The answer that a heading of a document opens a section. */
export function correct(document: string, text: string, section: '5b' | '6'): Request {
  const place = { text, level: 2 as const, occurrence: 0, before: null, after: null };
  const correction = { id: `${document}-c`, ...place, answer: { kind: 'section' as const, section } };
  return change({ kind: 'correct', document, correction });
}

/** A change of the portfolio. */
export function change(of: Extract<Request, { kind: 'change' }>['change']): Request {
  return { kind: 'change', portfolio: 'p', change: of };
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Live } from '../messaging/protocol';
import { type Change, MAX_CORRECTED_AT_ONCE, type TitledSection } from '../portfolio/command';
import type { DocumentRef } from '../portfolio/document-ref';
import { ownValue } from '../portfolio/record';
import type { Snapshot, SnapshotHeading } from '../portfolio/snapshot';
import type { UndoStep } from '../portfolio/state';
import { sectionById } from '../scheme';
import type { SectionId } from '../scheme/ids';
import { caretPlace } from './caret-place';
import type { Answer, ChangesModel } from './changes-model';
import type { CopySkeleton } from './clipboard';
import { type Correction, type CorrectionAnswer, correctionOf, standingCorrection } from './correction';
import type { Place } from './known';
import type { NoticeModel } from './notice-model';
import type { Phase } from './phase';
import { type PortfolioView, portfolioView } from './portfolio-view';
import { createPromptModel, type PromptModel } from './prompt-model';
import { createReveal } from './reveal';
import { createSectionModel, type SectionModel } from './section-model';
import { portfolioSkeleton, sectionSkeleton } from './skeleton';

/** A heading whose section is being chosen, and where in the interface that was asked for. */
export type Choosing = {
  readonly document: DocumentRef;
  readonly heading: SnapshotHeading;
  readonly from: 'guide' | 'list' | 'open';
};

/** The candidate's word about a document. */
export type MembershipChange = Extract<Change, { kind: 'membership' }>;

/** What the portfolio model stands on. */
export type PortfolioSources = {
  readonly phase: ReadonlySignal<Phase>;
  readonly snapshots: ReadonlySignal<Readonly<Record<string, Snapshot>>>;
  readonly live: ReadonlySignal<Live | null>;
  readonly changes: ChangesModel;
  readonly notices: NoticeModel;
  readonly reveal: (block: string) => void;
  readonly copy: CopySkeleton;
  readonly holdsFocus: () => boolean;
  readonly newId: () => string;
};

/** The portfolio of the open document, and all that can be done to it. */
export type PortfolioModel = {
  /** Null while the phase is not `ready`. */
  readonly view: ReadonlySignal<PortfolioView | null>;
  readonly section: SectionModel;
  readonly prompt: PromptModel;
  readonly choosing: ReadonlySignal<Choosing | null>;
  /** The newest step that can be undone. */
  readonly lastStep: ReadonlySignal<UndoStep | null>;
  readonly change: (change: Change) => void;
  readonly undo: (step: UndoStep) => void;
  /** Joins a home to a portfolio, the open one by then; `words`: what the candidate said of single documents there. */
  readonly join: (portfolio: string, home: string, words: readonly MembershipChange[]) => Promise<Answer>;
  readonly name: (section: TitledSection, title: string) => void;
  /** Keeps a note, in the portfolio it was written for whichever is open by now. Only a refusal is told. */
  readonly keepNote: (portfolio: string, section: SectionId, text: string) => Promise<Answer>;
  /** Puts a question at the end of the note for a section. */
  readonly noteQuestion: (section: SectionId, question: string) => void;
  readonly choose: (choosing: Choosing | null) => void;
  /** Answers which section a heading is, and ends the choosing. */
  readonly correct: (document: DocumentRef, heading: SnapshotHeading, answer: CorrectionAnswer) => void;
  /** Gives several headings the same answer: in one step, or in as few as the limit of a command allows. */
  readonly correctMany: (places: readonly Place[], answer: CorrectionAnswer) => void;
  /** Goes to a heading of the open document. */
  readonly reveal: (block: string) => void;
  /** Copies the headings of a section, or of all of the pathway, with questions to be answered below them. */
  readonly copySkeleton: (of: SectionId | 'all') => void;
};

/** Builds the model; it ends with `ended`. */
export function createPortfolioModel(sources: PortfolioSources, ended: AbortSignal): PortfolioModel {
  const { phase, snapshots, live, changes, notices } = sources;
  const caret = computed(() => caretPlace(live.value)?.section ?? null);
  const section = createSectionModel(caret, sources.holdsFocus, ended);
  const choosing = signal<Choosing | null>(null);
  const view = computed(() => {
    if (phase.value.kind !== 'ready') return null;
    const { portfolio } = phase.value;
    return portfolioView(portfolio, snapshots.value, live.value?.snapshot ?? null, section.shown.value);
  });
  const lastStep = computed(() => view.value?.portfolio.undo.at(-1) ?? null);

  function change(asked: Change): void {
    const portfolio = view.peek()?.portfolio;
    if (portfolio === undefined) return;
    const before = lastStep.peek();
    const answer = changes.ask({ kind: 'change', portfolio: portfolio.id, change: asked });
    const step = lastStep.peek();
    if (step !== null && step.number !== before?.number) notices.show({ kind: 'changed', step });
    void answer.then((outcome) => {
      if (outcome.kind === 'refused') notices.show(outcome);
    });
  }

  function undo(step: UndoStep): void {
    const portfolio = view.peek()?.portfolio;
    if (portfolio === undefined) return;
    notices.show({ kind: 'undone', step });
    void changes.ask({ kind: 'undo', portfolio: portfolio.id, step: step.number }).then((outcome) => {
      if (outcome.kind === 'refused') notices.show(outcome);
    });
  }

  function correctionFor({ document, heading }: Place, answer: CorrectionAnswer): Correction | null {
    const { members, portfolio } = view.peek() ?? {};
    const member = members?.find(({ snapshot }) => snapshot.document.id === document.id);
    if (member === undefined || portfolio === undefined) return null;
    const kept = ownValue(portfolio.corrections, document.id) ?? [];
    const standing = standingCorrection(kept, member.snapshot, heading.id);
    return correctionOf(member.snapshot, heading.id, answer, standing ?? sources.newId());
  }

  return {
    view,
    section,
    prompt: createPromptModel(),
    choosing,
    lastStep,
    change,
    undo,
    join: async (id, home, words) => {
      // The home last, so that the newest step takes back what is seen.
      const asked: readonly Change[] = [...words, { kind: 'home', home, joined: true }];
      for (const one of asked) {
        const answer = await changes.ask({ kind: 'change', portfolio: id, change: one });
        if (answer.kind === 'refused') {
          notices.show(answer);
          return answer;
        }
      }
      const step = lastStep.peek();
      if (step !== null) notices.show({ kind: 'changed', step });
      return { kind: 'done' };
    },
    name: (titled, title) => change({ kind: 'name', section: titled, title: title.trim() }),
    keepNote: async (id, section, text) => {
      const answer = await changes.ask({
        kind: 'change',
        portfolio: id,
        change: { kind: 'note', section, text },
      });
      if (answer.kind === 'refused') notices.show(answer);
      return answer;
    },
    noteQuestion: (section, question) => {
      const note = view.peek()?.portfolio.notes[section]?.trimEnd();
      change({ kind: 'note', section, text: note ? `${note}\n\n${question}\n` : `${question}\n` });
    },
    choose: (next) => {
      choosing.value = next;
    },
    correct: (document, heading, answer) => {
      choosing.value = null;
      const correction = correctionFor({ document, heading }, answer);
      if (correction !== null) change({ kind: 'correct', document: document.id, correction });
    },
    correctMany: (places, answer) => {
      const corrections = places.flatMap((place) => {
        const correction = correctionFor(place, answer);
        return correction === null ? [] : [{ document: place.document.id, correction }];
      });
      for (let from = 0; from < corrections.length; from += MAX_CORRECTED_AT_ONCE) {
        change({ kind: 'correct-many', corrections: corrections.slice(from, from + MAX_CORRECTED_AT_ONCE) });
      }
    },
    reveal: createReveal(live, snapshots, sources.reveal, ended),
    copySkeleton: (of) => {
      const portfolio = view.peek()?.portfolio;
      if (portfolio === undefined) return;
      const lines = of === 'all' ? portfolioSkeleton(portfolio) : sectionSkeleton(sectionById(of), portfolio);
      const text = of === 'all' ? null : (lines[0]?.text ?? null);
      const status = live.peek()?.status;
      const into = status?.kind === 'reading' ? (status.source ?? null) : null;
      void sources.copy(lines, into).then((copied) => {
        notices.show({ kind: copied ? 'copied' : 'copy-failed', text });
      });
    },
  };
}

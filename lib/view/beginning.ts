import type { ReadonlySignal } from '@preact/signals';
import type { Live } from '../messaging/protocol';
import type { Request } from '../portfolio/command';
import type { Pathway } from '../scheme/ids';
import type { Answer, ChangesModel } from './changes-model';
import type { NoticeModel } from './notice-model';
import type { Phase } from './phase';
import type { PortfolioModel } from './portfolio-model';

/** How the open document becomes the candidate's: a portfolio of its own, or a further home of one there is. */
export type Beginning =
  | { readonly kind: 'new'; readonly pathway: Pathway }
  | { readonly kind: 'join'; readonly portfolio: string };

/** What the candidate can answer to "Is this your portfolio?". */
export type BeginningModel = {
  /** The candidate says that the open document is their portfolio; nothing where its home is one already. */
  readonly begin: (as: Beginning) => Promise<Answer>;
  /** The candidate says that the open document is not their portfolio, or takes that back. */
  readonly decline: (declined: boolean) => void;
  /** Takes the beginning of a portfolio back, while nothing else was changed in it. */
  readonly unbegin: (portfolio: string) => void;
};

/** What the beginning stands on. `set`: asks for a change that has no step to undo; a refusal is told. */
export type BeginningSources = {
  readonly phase: ReadonlySignal<Phase>;
  readonly live: ReadonlySignal<Live | null>;
  readonly changes: ChangesModel;
  readonly notices: NoticeModel;
  readonly set: (request: Request) => Promise<Answer>;
  readonly join: PortfolioModel['join'];
  readonly newId: () => string;
};

const OUT = { kind: 'membership', membership: 'out' } as const;
const IN = { kind: 'membership', membership: 'in' } as const;

/** Builds the model. */
export function createBeginning(sources: BeginningSources): BeginningModel {
  const { phase, live, changes, notices, set, join, newId } = sources;

  function joinTo(portfolio: string, home: string, document: string | undefined): Promise<Answer> {
    const no = changes.state.peek().settings.declined.filter((one) => one.home === home);
    const words = no.map((one) => ({ ...OUT, document: one.document }));
    return join(portfolio, home, document === undefined ? words : [...words, { ...IN, document }]);
  }

  return {
    begin: async (as) => {
      const now = phase.peek();
      if (now.kind !== 'not-started') return { kind: 'done' };
      const { home, id, unsaved } = now.document;
      // What only has a name set aside for it may come to nothing, and what was found counts by itself.
      const document = unsaved || now.find !== null ? undefined : id;
      if (as.kind === 'join') return joinTo(as.portfolio, home, document);
      const { pathway } = as;
      const portfolio = newId();
      const request: Request = { kind: 'start', portfolio, home, pathway };
      const answer = await set(document === undefined ? request : { ...request, document });
      if (answer.kind === 'done') notices.show({ kind: 'begun', portfolio, home });
      return answer;
    },
    decline: (declined) => {
      const document = live.peek()?.document ?? null;
      if (document === null) return;
      void set({ kind: 'decline', document: document.id, home: document.home, declined });
    },
    unbegin: (portfolio) => {
      notices.dismiss();
      void set({ kind: 'delete', portfolio, unchanged: true });
    },
  };
}

import * as v from 'valibot';
import { idSchema } from './change-schema';
import type { DocumentRef } from './document-ref';

/**
 * Where the candidate switched Sidenote off: for single documents, for whole homes, for everything. What is off is not
 * read, and nothing is shown beside it. Their portfolios stay as they are.
 */

/** Most documents, and most homes, that can be off by themselves; of more, the one switched off first is forgotten. */
export const MAX_OFF = 500;

const listSchema = v.pipe(v.array(idSchema), v.maxLength(MAX_OFF));

/** Guard for where Sidenote is off. */
export const offSchema = v.object({ all: v.boolean(), homes: listSchema, documents: listSchema });

/** Where Sidenote is off. */
export type Off = v.InferOutput<typeof offSchema>;

/** Off nowhere. */
export const OFF_NOWHERE: Off = { all: false, homes: [], documents: [] };

/** How far a switch reaches. */
export const OFF_SCOPES = ['document', 'site', 'all'] as const;

/** How far a switch reaches. */
export type OffScope = (typeof OFF_SCOPES)[number];

type Place = Pick<DocumentRef, 'id' | 'home'>;

/** The widest switch by which a document is off; null where it is on. Without a document: whether everything is off. */
export function offScope({ all, homes, documents }: Off, document: Place | null): OffScope | null {
  if (all) return 'all';
  if (document === null) return null;
  if (homes.includes(document.home)) return 'site';
  return documents.includes(document.id) ? 'document' : null;
}

/** The very object where it is so already. `id`: of the document or home, and of no meaning for all. */
export function withOff(before: Off, scope: OffScope, id: string, off: boolean): Off {
  switch (scope) {
    case 'all':
      return before.all === off ? before : { ...before, all: off };
    case 'site':
      return before.homes.includes(id) === off
        ? before
        : { ...before, homes: switched(before.homes, id, off) };
    case 'document':
      return before.documents.includes(id) === off
        ? before
        : { ...before, documents: switched(before.documents, id, off) };
  }
}

function switched(list: readonly string[], id: string, off: boolean): string[] {
  return off ? [...list, id].slice(-MAX_OFF) : list.filter((other) => other !== id);
}

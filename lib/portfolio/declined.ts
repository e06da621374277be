import * as v from 'valibot';
import { idSchema } from './change-schema';
import type { DocumentRef } from './document-ref';

/**
 * Documents at which the candidate was asked "Is this your portfolio?" and said no. Nothing is asked there again, until
 * they say otherwise.
 */

/** Most of them; of more, the one said no to first is forgotten. */
export const MAX_DECLINED = 500;

/** Guard for the documents that are not the candidate's portfolio, with the home of each. */
export const declinedSchema = v.pipe(
  v.array(v.object({ document: idSchema, home: idSchema })),
  v.maxLength(MAX_DECLINED),
);

/** The documents that are not the candidate's portfolio. */
export type Declined = v.InferOutput<typeof declinedSchema>;

/** Whether the candidate said of a document that it is not their portfolio. */
export function isDeclined(declined: Declined, { id }: Pick<DocumentRef, 'id'>): boolean {
  return declined.some(({ document }) => document === id);
}

/** The very object where it is so already. */
export function withDeclined(before: Declined, entry: Declined[number], isNo: boolean): Declined {
  if (isDeclined(before, { id: entry.document }) === isNo) return before;
  if (isNo) return [...before, entry].slice(-MAX_DECLINED);
  return before.filter(({ document }) => document !== entry.document);
}

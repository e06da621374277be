import { fold } from './words';

const POINTER =
  /^\W*(?:(?:up |read )?next|prev(?:ious)?|back|return|continue|go)(?: (?:to|reading|page|section|post|up))*\s*(?:[:»›>→]|[–—-]\s)/u;

/** Whether a heading only leads to another page: "Next: Core area 4" at the foot of one. It opens nothing. */
export function isPointer(text: string): boolean {
  return POINTER.test(fold(text));
}

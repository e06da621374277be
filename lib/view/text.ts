import type messages from '../../assets/public/_locales/en_GB/messages.json';
import type { SnapshotHeading } from '../portfolio/snapshot';

/** Every key of the message file; a key that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** Keys that come in the forms of number, given without the ending: "ui_words" for ui_words_one and ui_words_other. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Where the messages come from: `browser.i18n.getMessage`, or the message file itself in tests. "" for a missing key. */
export type MessageSource = (key: string, values: readonly string[]) => string;

/** A reason for a mapping, or the name of a step, as data. */
export type Reason = SnapshotHeading['reasons'][number];

/** What goes into the places $1 to $9 of a message. Numbers are written the way the language writes them. */
export type MessageValue = string | number;

/** The strings of the interface, in the language of the browser. */
export type Texts = {
  /** The language the messages are in, for `lang`: not always that of the browser. */
  readonly language: string;
  readonly t: (key: MessageKey, ...values: MessageValue[]) => string;
  /** The form for `count`, which is $1; further values follow. */
  readonly plural: (key: PluralKey, count: number, ...values: MessageValue[]) => string;
  /** A reason for a mapping, or the name of a step that can be undone, in words. Null for a code without a message. */
  readonly reason: (reason: Reason) => string | null;
  readonly number: (value: number) => string;
  /** A day, "2027-01-31". `short`: without the year. */
  readonly date: (day: string, length: 'short' | 'long') => string;
};

/** Strings over a source of messages. The language's own name stands among them as "ui_language". */
export function createTexts(source: MessageSource): Texts {
  const language = source('ui_language', []) || 'en-GB';
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  const written = (value: MessageValue) => (typeof value === 'number' ? format.format(value) : value);
  const message = (key: string, values: readonly MessageValue[]) => source(key, values.map(written));
  return {
    language,
    t: (key, ...values) => message(key, values) || key,
    plural: (key, count, ...values) =>
      message(`${key}_${rules.select(count)}`, [count, ...values]) ||
      message(`${key}_other`, [count, ...values]) ||
      key,
    reason: ({ code, values }) => message(`reason_${code}`, values) || null,
    number: (value) => format.format(value),
    date: (day, length) => DATES[length](language).format(new Date(`${day}T00:00Z`)),
  };
}

// The same zone is written in and read in: a day is that day wherever it is shown.
const DATES = {
  short: (language: string) =>
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  long: (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
};

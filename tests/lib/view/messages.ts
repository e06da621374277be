import messages from '../../../assets/public/_locales/en_GB/messages.json';
import { createTexts, type Texts } from '../../../lib/view/text';

type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** The message file, as the browser reads it. */
export const MESSAGES: Readonly<Record<string, Entry>> = messages;

/**
 * The strings as the browser gives them, from the message file itself: $1 to $9 are places, $NAME$ a named one, $$ a
 * dollar.
 */
export const texts: Texts = createTexts((key, values) => {
  const entry = Object.hasOwn(MESSAGES, key) ? MESSAGES[key] : undefined;
  if (entry === undefined) return '';
  const named = entry.message.replace(
    /\$([A-Za-z_]\w*)\$/gu,
    (_all, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
  );
  return named.replace(/\$(\$|[1-9])/gu, (_all, place: string) =>
    place === '$' ? '$' : (values[Number(place) - 1] ?? ''),
  );
});

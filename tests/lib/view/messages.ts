import messages from '../../../assets/public/_locales/en_GB/messages.json';
import { createTexts, type Texts } from '../../../lib/view/text';

/** The strings as the browser gives them, from the message file itself: $1 to $9 are places, $$ is a dollar. */
export const texts: Texts = createTexts((key, values) => {
  const entries: Readonly<Record<string, { readonly message: string }>> = messages;
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return (entry?.message ?? '').replace(/\$(\$|[1-9])/gu, (_all, place: string) =>
    place === '$' ? '$' : (values[Number(place) - 1] ?? ''),
  );
});

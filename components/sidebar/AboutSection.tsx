import type { Section } from '../../lib/scheme';
import type { Pathway } from '../../lib/scheme/ids';
import { AdvicePending } from './AdvicePending';
import { AdviceText } from './AdviceText';
import { useModel } from './model-context';

type Props = { readonly section: Section; readonly pathway: Pathway };

/** What a section is about, once the texts are there. */
export function AboutSection({ section, pathway }: Props) {
  const book = useModel().details.book.value;
  if (book === null) return <AdvicePending />;
  return <AdviceText section={section} advice={book.sections[section.id]} pathway={pathway} />;
}

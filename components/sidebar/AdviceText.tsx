import { type Section, tailoredTo } from '../../lib/scheme';
import type { Pathway } from '../../lib/scheme/ids';
import { LINKS } from '../../lib/scheme/links';
import type { Advice } from '../../lib/scheme/section';
import { SafeLink } from '../common/SafeLink';
import { useTexts } from '../common/texts-context';

type Props = { readonly section: Section; readonly advice: Advice; readonly pathway: Pathway };

/** The longer texts on a section, as far as they hold for the pathway, and where ALT's own wording stands. */
export function AdviceText({ section, advice, pathway }: Props) {
  const { t } = useTexts();
  const { assessment } = section;
  const asksEvidence = assessment.kind === 'assessed' && assessment.parts.includes('evidence');
  const lists = [
    { title: t('ui_details_include'), entries: advice.include },
    { title: t(asksEvidence ? 'ui_details_evidence' : 'ui_details_at_hand'), entries: advice.evidence },
    { title: t('ui_details_pitfalls'), entries: advice.pitfalls },
  ];
  return (
    <>
      {assessment.kind === 'not-assessed' && <p class="quiet">{assessment.why}</p>}
      <p>{advice.about}</p>
      {advice.senior !== null && pathway === 'senior' && <p class="advice-senior">{advice.senior}</p>}
      {lists.map(({ title, entries }) => (
        <AdviceList key={title} title={title} texts={tailoredTo(entries, pathway).map(({ text }) => text)} />
      ))}
      <p class="quiet advice-basis">
        {t('ui_details_basis')} <SafeLink href={LINKS.guidelines.url}>{LINKS.guidelines.name}</SafeLink>
        {`, ${advice.basis.map((heading) => t('ui_quoted', heading)).join(', ')}`}
      </p>
    </>
  );
}

function AdviceList({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4 class="fold-heading">{title}</h4>
      <ul class="advice-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

import { sumsOf } from '../../lib/portfolio/sums';
import { sectionById } from '../../lib/scheme';
import { isSectionId, type SectionId } from '../../lib/scheme/ids';
import type { Member } from '../../lib/view/members';
import { numberOf } from '../../lib/view/section-rows';
import { SafeLink } from '../common/SafeLink';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from '../sidebar/model-context';

type Props = { readonly members: readonly Member[] };

/** The documents of the portfolio, with what is known of each, and the way to take one out or in. */
export function Documents({ members }: Props) {
  const { t } = useTexts();
  if (members.length === 0) return <p class="quiet">{t('ui_documents_none')}</p>;
  return (
    <ul>
      {members.map((member) => (
        <li key={member.snapshot.document.id} class="document">
          <DocumentLine member={member} />
        </li>
      ))}
    </ul>
  );
}

function DocumentLine({ member }: { readonly member: Member }) {
  const { t, plural } = useTexts();
  const { live, portfolio } = useModel();
  const { document } = member.snapshot;
  const { whole } = sumsOf(member.snapshot);
  const sections = sectionsIn(member);
  const isOpen = live.value?.document?.id === document.id;
  const title = document.title || t('ui_untitled');
  const known = member.counts
    ? [
        sections.length > 0 ? sections.join(', ') : t('ui_document_no_sections'),
        plural('ui_words', whole.words.narrative),
      ].join(' · ')
    : t('ui_document_out');
  return (
    <>
      <div class="where">
        <span class="where-heading document-title">{title}</span>
        {isOpen ? (
          <span class="quiet">{t('ui_document_open')}</span>
        ) : (
          <SafeLink href={document.url} label={t('ui_open_page_named', title)}>
            {t('ui_open_page')}
          </SafeLink>
        )}
        <TextButton
          tone="muted"
          label={member.counts ? t('ui_take_out_label', title) : t('ui_take_in_label', title)}
          onClick={() =>
            portfolio.change({
              kind: 'membership',
              document: document.id,
              membership: member.counts ? 'out' : 'in',
            })
          }
        >
          {member.counts ? t('ui_take_out') : t('ui_take_in')}
        </TextButton>
      </div>
      <p class="document-known">{known}</p>
    </>
  );
}

function sectionsIn({ snapshot }: Member): readonly string[] {
  const ids = snapshot.headings.flatMap(({ section }) =>
    section !== null && isSectionId(section) ? [section] : [],
  );
  return [...new Set<SectionId>(ids)].map((id) => {
    const section = sectionById(id);
    return numberOf(section) ?? section.shortName;
  });
}

import { CMALT_PRINCIPLES } from '../../lib/scheme/principles';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { useTexts } from '../common/texts-context';
import { GoTo } from './GoTo';

type Props = { readonly view: PortfolioView };

/** The four principles: what each comes to, a question, and the headings that name it. */
export function PrinciplesTab({ view }: Props) {
  const { t } = useTexts();
  const headings = view.members
    .filter((member) => member.counts)
    .flatMap(({ snapshot }) =>
      snapshot.headings.map((heading) => ({ heading, document: snapshot.document })),
    );
  return (
    <>
      <p class="eyebrow">{t('ui_principles_eyebrow')}</p>
      <h2 class="title">{t('ui_principles_title')}</h2>
      {CMALT_PRINCIPLES.map((principle) => {
        const found = headings.filter(({ heading }) => heading.principle === principle.number);
        return (
          <section key={principle.number} class="principle" aria-label={principle.shortName}>
            <h3 class="principle-name">
              <span class="title-number">{principle.number}</span>
              {principle.shortName}
            </h3>
            <p class="quiet">{principle.plain}</p>
            <p class="question">{principle.prompts[0]?.text}</p>
            {found.map(({ heading, document }) => (
              <div key={`${document.id} ${heading.id}`} class="where">
                <span class="where-heading">{t('ui_quoted', heading.text)}</span>
                <GoTo document={document} block={heading.id} to={heading.text} />
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

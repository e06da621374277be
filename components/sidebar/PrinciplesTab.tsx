import { useEffect } from 'preact/hooks';
import { PRINCIPLES } from '../../lib/scheme/ids';
import { PRINCIPLE_SHORT_NAMES } from '../../lib/scheme/principle-short-names';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { useTexts } from '../common/texts-context';
import { AdvicePending } from './AdvicePending';
import { GoTo } from './GoTo';
import { useModel } from './model-context';

type Props = { readonly view: PortfolioView };

/** The four principles: what each comes to, a question, and the headings that name it. */
export function PrinciplesTab({ view }: Props) {
  const { t } = useTexts();
  const { book, wantAdvice } = useModel().details;
  useEffect(wantAdvice, [wantAdvice]);
  const headings = view.members
    .filter((member) => member.counts)
    .flatMap(({ snapshot }) =>
      snapshot.headings.map((heading) => ({ heading, document: snapshot.document })),
    );
  return (
    <>
      <p class="eyebrow">{t('ui_principles_eyebrow')}</p>
      <h2 class="title">{t('ui_principles_title')}</h2>
      <AdvicePending />
      {PRINCIPLES.map((number) => {
        const found = headings.filter(({ heading }) => heading.principle === number);
        const name = PRINCIPLE_SHORT_NAMES[number];
        const principle = book.value?.principles.find((each) => each.number === number);
        return (
          <section key={number} class="principle" aria-label={name}>
            <h3 class="principle-name">
              <span class="title-number">{number}</span>
              {name}
            </h3>
            {principle !== undefined && (
              <>
                <p class="quiet">{principle.plain}</p>
                <p class="question">{principle.prompts[0]?.text}</p>
              </>
            )}
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

import { finalContentsOf } from '../../lib/scheme';
import { LINKS } from '../../lib/scheme/links';
import { finalLines, finalSayings } from '../../lib/view/final-check';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { FinalRow } from '../checklist/FinalRow';
import { Check } from '../common/Check';
import { SafeLink } from '../common/SafeLink';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

type Props = { readonly view: PortfolioView };

/**
 * The last look before submitting: what has to be there, beside what can be seen of it, and what only the candidate can
 * say. Every tick is the candidate's own.
 */
export function FinishTab({ view }: Props) {
  const { t } = useTexts();
  const { portfolio, tab } = useModel();
  const lines = finalLines(view, finalContentsOf(view.portfolio.pathway));
  const sayings = finalSayings(view);
  const tick = (item: string, done: boolean) => portfolio.change({ kind: 'tick-item', item, done });
  const ticked = [...lines, ...sayings].filter(({ done }) => done).length;
  return (
    <>
      <p class="eyebrow">{t('ui_finish_eyebrow')}</p>
      <h2 class="title">{t('ui_finish_title')}</h2>
      <p class="quiet">{t('ui_finish_ticked', ticked, lines.length + sayings.length)}</p>
      <h3 class="sub-heading">{t('ui_finish_contents')}</h3>
      <ul>
        {lines.map((line) => (
          <FinalRow
            key={line.id}
            line={line}
            onTick={(done) => tick(line.id, done)}
            onShow={() => {
              portfolio.section.pick(line.section);
              tab.value = 'guide';
            }}
          />
        ))}
      </ul>
      <hr class="rule" />
      <h3 class="sub-heading">{t('ui_finish_statements')}</h3>
      <ul>
        {sayings.map(({ id, text, done, lacking }) => (
          <li key={id}>
            <Check text={text} checked={done} onChange={(next) => tick(id, next)} />
            {lacking !== null && (
              <p class="quiet final-lacking">
                {t(`ui_finish_lacking_${lacking.what}`, lacking.sections.join(', '))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet finish-link">
        {t('ui_finish_official')} <SafeLink href={LINKS.submit.url}>{LINKS.submit.name}</SafeLink>
      </p>
    </>
  );
}

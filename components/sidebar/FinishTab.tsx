import { FINAL_CONTENTS, FINAL_STATEMENTS, type FinalContent } from '../../lib/scheme/finish';
import { LINKS } from '../../lib/scheme/links';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { Check } from '../common/Check';
import { Icon } from '../common/Icon';
import { SafeLink } from '../common/SafeLink';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

type Props = { readonly view: PortfolioView };

/**
 * The last look before submitting: what has to be there, which follows the section ticks, and what only the candidate
 * can say.
 */
export function FinishTab({ view }: Props) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const rows = [...view.rows, ...view.optionalRows];
  const contents = FINAL_CONTENTS.filter(({ sections }) =>
    sections.some((section) => rows.some((row) => row.section === section)),
  );
  return (
    <>
      <p class="eyebrow">{t('ui_finish_eyebrow')}</p>
      <h2 class="title">{t('ui_finish_title')}</h2>
      <h3 class="sub-heading">{t('ui_finish_contents')}</h3>
      <ul>
        {contents.map((content) => (
          <ContentLine key={content.id} content={content} view={view} />
        ))}
      </ul>
      <hr class="rule" />
      <h3 class="sub-heading">{t('ui_finish_statements')}</h3>
      <ul>
        {FINAL_STATEMENTS.map(({ id, text }) => (
          <li key={id}>
            <Check
              text={text}
              checked={Object.hasOwn(view.portfolio.items, id)}
              onChange={(done) => portfolio.change({ kind: 'tick-item', item: id, done })}
            />
          </li>
        ))}
      </ul>
      <p class="quiet finish-link">
        {t('ui_finish_official')} <SafeLink href={LINKS.submit.url}>{LINKS.submit.name}</SafeLink>
      </p>
    </>
  );
}

type LineProps = { readonly content: FinalContent; readonly view: PortfolioView };

function ContentLine({ content, view }: LineProps) {
  const { t } = useTexts();
  const { portfolio, tab } = useModel();
  const rows = [...view.rows, ...view.optionalRows].filter((row) => content.sections.includes(row.section));
  const next = rows.find((row) => view.portfolio.ready[row.section] !== true);
  const found = rows.every((row) => row.words !== null);
  function show() {
    const section = next?.section ?? rows[0]?.section;
    if (section !== undefined) portfolio.section.pick(section);
    tab.value = 'guide';
  }
  const state = next === undefined ? 'ui_row_ready' : found ? 'ui_finish_found' : 'ui_row_not_found';
  return (
    <li>
      <button type="button" class="final-row" onClick={show}>
        <span class={`final-mark ${next === undefined ? '' : 'open'}`}>
          {next === undefined && <Icon name="check" size={13} />}
        </span>
        <span>{content.text}</span>
        <span class={`section-status ${next === undefined ? 'ready' : ''}`}>{t(state)}</span>
      </button>
    </li>
  );
}

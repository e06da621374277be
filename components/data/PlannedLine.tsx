import type { Difference, PlannedPortfolio } from '../../lib/portfolio/restore-plan';
import { useTexts } from '../common/texts-context';
import { PortfolioName } from './PortfolioName';

/** What becomes of one portfolio: new, changed, the same, removed, and how much of what. */
export function PlannedLine({ planned }: { readonly planned: PlannedPortfolio }) {
  const { t } = useTexts();
  const { status, before, after, differences } = planned;
  const { homes } = after ?? before ?? { homes: [] };
  const pathway =
    before !== null && after !== null && before.pathway !== after.pathway
      ? t('data_diff_pathway', t(`ui_pathway_${after.pathway}`), t(`ui_pathway_${before.pathway}`))
      : null;
  return (
    <li class="data-planned" data-status={status}>
      <b>
        <PortfolioName homes={homes} />
      </b>{' '}
      <span class="data-status">{t(`data_status_${status}`)}</span>
      {(status === 'changed' || status === 'new') && (
        <ul class="data-differences">
          {pathway !== null && <li>{pathway}</li>}
          {differences.map((difference) => (
            <li key={difference.kind}>
              <DifferenceWords difference={difference} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

const WAYS = ['added', 'changed', 'removed'] as const;

function DifferenceWords({ difference }: { readonly difference: Difference }) {
  const { t } = useTexts();
  const words = WAYS.filter((way) => difference[way] > 0).map((way) =>
    t(`data_diff_${way}`, difference[way]),
  );
  return (
    <>
      {t(`data_kind_${difference.kind}`)}: {words.join(', ')}
    </>
  );
}

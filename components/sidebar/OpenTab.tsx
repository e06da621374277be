import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sectionById } from '../../lib/scheme';
import { doubtKey } from '../../lib/view/doubts';
import { isSame } from '../../lib/view/go-on';
import type { OpenItem } from '../../lib/view/open-items';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { numberOf } from '../../lib/view/section-rows';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { DoubtCard } from './DoubtCard';
import { GoTo } from './GoTo';
import { useModel } from './model-context';

type Props = { readonly view: PortfolioView };

/** What is still open, each with one thing to do, and what the software is not sure of. */
export function OpenTab({ view }: Props) {
  const { t, plural } = useTexts();
  const { open, doubts } = view;
  return (
    <>
      <p class="eyebrow">{open.length > 0 ? t('ui_open_order') : t('ui_open_none_eyebrow')}</p>
      <h2 class="title">{open.length > 0 ? plural('ui_open_title', open.length) : t('ui_open_none')}</h2>
      {open.length > 0 ? (
        <ul class="open-list">
          {open.map((item) => (
            <OpenRow key={`${item.section} ${item.what.kind}`} item={item} />
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('ui_open_none_text')}</p>
      )}
      {doubts.length > 0 && (
        <>
          <hr class="rule" />
          <h3 class="eyebrow">{t('ui_doubts')}</h3>
          {doubts.map((doubt) => (
            <DoubtCard key={doubtKey(doubt)} doubt={doubt} />
          ))}
        </>
      )}
    </>
  );
}

/** Takes the focus when it is gone to, so that what there is to do is said and at hand. */
function OpenRow({ item }: { readonly item: OpenItem }) {
  const { goneTo } = useModel();
  const row = useRef<HTMLLIElement>(null);
  const isGoneTo = () => goneTo.value !== null && isSame(goneTo.value.item, item);
  useSignalEffect(() => {
    if (isGoneTo()) row.current?.querySelector<HTMLElement>('button, a')?.focus();
  });
  return (
    <li class="open-row" ref={row} data-gone-to={isGoneTo() ? '' : undefined}>
      <OpenLine item={item} />
    </li>
  );
}

function OpenLine({ item }: { readonly item: OpenItem }) {
  const { t, plural } = useTexts();
  const { portfolio, tab } = useModel();
  const section = sectionById(item.section);
  const words =
    item.what.kind === 'images-without-alt'
      ? plural('ui_open_images', item.what.count)
      : t(
          section.area === null && item.what.kind === 'no-heading'
            ? 'ui_open_no_heading_short'
            : MESSAGES[item.what.kind],
        );
  const about = `${numberOf(section) ?? section.shortName}: ${words}`;
  function show() {
    portfolio.section.pick(item.section);
    tab.value = 'guide';
  }
  return (
    <>
      <span class="section-number">
        {numberOf(section) ?? '–'}
        {section.area === null && <span class="hidden-text"> {section.shortName}</span>}
      </span>
      <span>
        {words}
        {section.area === null && <span class="quiet"> · {section.shortName}</span>}
      </span>
      {item.action.kind === 'go' && (
        <GoTo document={item.action.place.document} block={item.action.place.heading.id} to={about} />
      )}
      {item.action.kind === 'copy' && (
        <TextButton
          label={t('ui_copy_heading_label', section.name)}
          onClick={() => portfolio.copySkeleton(item.section)}
        >
          {t('ui_copy')}
        </TextButton>
      )}
      {item.action.kind === 'show' && (
        <TextButton label={t('ui_show_label', about)} onClick={show}>
          {t('ui_show')}
        </TextButton>
      )}
    </>
  );
}

const MESSAGES = {
  'no-heading': 'ui_open_no_heading',
  'heading-gone': 'ui_open_heading_gone',
  'nothing-written': 'ui_open_nothing_written',
  'no-reflection': 'ui_open_no_reflection',
  'no-evidence': 'ui_open_no_evidence',
  'empty-reflection': 'ui_open_empty_reflection',
  'empty-evidence': 'ui_open_empty_evidence',
  'no-own-title': 'ui_open_no_own_title',
} as const;

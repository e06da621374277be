import { useRef } from 'preact/hooks';
import { familyById } from '../../lib/scheme';
import type { SectionId } from '../../lib/scheme/ids';
import type { PortfolioView } from '../../lib/view/portfolio-view';
import { promptAt } from '../../lib/view/prompt-model';
import { Items } from '../checklist/Items';
import { Parts } from '../checklist/Parts';
import { SectionList } from '../checklist/SectionList';
import { SectionTick } from '../checklist/SectionTick';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { PromptCard } from '../prompts/PromptCard';
import { OwnTitle } from '../settings/OwnTitle';
import { WordBar } from '../word-count/WordBar';
import { AreaGuide } from './AreaGuide';
import { CaretHeading } from './CaretHeading';
import { useModel } from './model-context';
import { SectionDetails } from './SectionDetails';
import { Where } from './Where';

type Props = { readonly view: PortfolioView };

/** The section the candidate is in, and the list of all. */
export function GuideTab({ view }: Props) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const title = useRef<HTMLHeadingElement>(null);
  const number = view.area?.area ?? view.guide.number;
  const name = view.area?.name ?? view.guide.title;
  const by = portfolio.section.shown.value?.by;
  const eyebrow = by === undefined ? 'ui_guide_next' : by === 'caret' ? 'ui_guide_here' : 'ui_guide_picked';

  /** What was asked for is above the list, so the eyes and the focus go up to it. */
  function pick(section: SectionId) {
    portfolio.section.pick(section);
    title.current?.focus();
    title.current?.closest('.middle')?.scrollTo({ top: 0 });
  }

  return (
    <>
      <p class="eyebrow">{t(eyebrow)}</p>
      <h2 class="title" tabIndex={-1} ref={title}>
        {number !== null && <span class="title-number">{number}</span>}
        {name}
      </h2>
      {view.area === null ? <SectionGuide view={view} /> : <AreaGuide area={view.area} />}
      <hr class="rule" />
      <h3 class="hidden-text">{t('ui_sections')}</h3>
      <SectionList rows={view.rows} onPick={pick} />
      {view.optionalRows.length > 0 && (
        <>
          <h3 class="eyebrow optional-label">{t('ui_sections_optional')}</h3>
          <SectionList rows={view.optionalRows} onPick={pick} />
        </>
      )}
    </>
  );
}

function SectionGuide({ view }: Props) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const { guide } = view;
  const { id } = guide.section;
  return (
    <>
      <Where guide={guide} />
      {portfolio.section.shown.value?.by !== 'choice' && <CaretHeading guide={guide} />}
      {guide.ownTitle !== null && (id === '5a' || id === '5b' || id === '6') && (
        <OwnTitle section={id} title={guide.ownTitle} onName={(title) => portfolio.name(id, title)} />
      )}
      {guide.words === null ? (
        <div class="where missing-heading">
          <span class="where-heading">{t('ui_section_missing')}</span>
          <TextButton
            label={t('ui_copy_heading_label', guide.title)}
            onClick={() => portfolio.copySkeleton(id)}
          >
            {t('ui_copy_heading')}
          </TextButton>
        </div>
      ) : (
        <WordBar
          words={guide.words}
          told={guide.told}
          onTell={() => portfolio.change({ kind: 'media', section: id, told: true })}
        />
      )}
      <Parts parts={guide.parts} />
      <Items
        items={guide.items}
        onTick={(item, done) => portfolio.change({ kind: 'tick-item', item, done })}
      />
      <SectionTick
        ready={guide.ready}
        onTick={(ready) => portfolio.change({ kind: 'tick-section', section: id, ready })}
      />
      <Question view={view} />
      <SectionDetails view={view} />
    </>
  );
}

function Question({ view }: Props) {
  const { t } = useTexts();
  const { details, portfolio } = useModel();
  const { prompt, noteQuestion } = portfolio;
  const { id } = view.guide.section;
  const asked = promptAt(view, prompt.turns.value.get(id) ?? 0, details.book.value);
  if (asked === null) return null;
  const family = familyById(asked.prompt.family);
  const why = [
    ...(asked.because === 'no-reflection' ? [t('ui_why_no_reflection')] : []),
    t('ui_why_family', family.name),
    family.why,
  ];
  return (
    <PromptCard
      key={id}
      question={asked.prompt.text}
      why={why}
      onAnother={() => {
        details.wantAdvice();
        prompt.another(id);
      }}
      onKeep={() => noteQuestion(id, asked.prompt.text)}
    />
  );
}

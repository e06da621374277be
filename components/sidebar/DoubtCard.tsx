import { sectionById } from '../../lib/scheme';
import { isSectionId, type TargetId } from '../../lib/scheme/ids';
import type { Doubt } from '../../lib/view/doubts';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';
import { WithChooser } from './WithChooser';

type Props = { readonly doubt: Doubt };

/** Something the mapping is not sure of, as a question that one click answers. */
export function DoubtCard({ doubt }: Props) {
  return (
    <div class="card doubt">
      {doubt.kind === 'heading' && <HeadingDoubt doubt={doubt} />}
      {doubt.kind === 'lost' && <LostDoubt doubt={doubt} />}
      {doubt.kind === 'twice' && <TwiceDoubt doubt={doubt} />}
    </div>
  );
}

function HeadingDoubt({ doubt }: { readonly doubt: Extract<Doubt, { kind: 'heading' }> }) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const { document, heading, suggestion } = doubt;
  return (
    <>
      <p class="doubt-question">
        {t('ui_doubt_heading', heading.text, document.title, useTargetName(suggestion))}
      </p>
      <WithChooser place={doubt} from="open" class="actions">
        <TextButton
          label={t('ui_yes_label', heading.text)}
          onClick={() => portfolio.correct(document, heading, { kind: 'section', section: suggestion })}
        >
          {t('ui_yes')}
        </TextButton>
        <TextButton
          label={t('ui_no_choose_label', heading.text)}
          onClick={() => portfolio.choose({ document, heading, from: 'open' })}
        >
          {t('ui_no_choose')}
        </TextButton>
        <TextButton
          tone="muted"
          class="push"
          label={t('ui_not_a_section_label', heading.text)}
          onClick={() => portfolio.correct(document, heading, { kind: 'topic' })}
        >
          {t('ui_not_a_section')}
        </TextButton>
      </WithChooser>
    </>
  );
}

function LostDoubt({ doubt }: { readonly doubt: Extract<Doubt, { kind: 'lost' }> }) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const { document, correction, text } = doubt;
  return (
    <>
      <p class="doubt-question">{t('ui_doubt_lost', text, document.title)}</p>
      <div class="actions">
        <TextButton
          label={t('ui_forget_label', text)}
          onClick={() => portfolio.change({ kind: 'uncorrect', document: document.id, correction })}
        >
          {t('ui_forget')}
        </TextButton>
      </div>
    </>
  );
}

function TwiceDoubt({ doubt }: { readonly doubt: Extract<Doubt, { kind: 'twice' }> }) {
  const { t } = useTexts();
  const { portfolio } = useModel();
  const { section, text, places } = doubt;
  const elsewhere = (id: string) => places.filter(({ document }) => document.id !== id);
  return (
    <>
      <p class="doubt-question">{t('ui_doubt_twice', useTargetName(section), places.length, text)}</p>
      <div class="actions">
        <TextButton onClick={() => portfolio.correctMany(places, { kind: 'section', section })}>
          {t('ui_twice_all')}
        </TextButton>
        {places.map(({ document }) => (
          <TextButton
            key={document.id}
            onClick={() => portfolio.correctMany(elsewhere(document.id), { kind: 'topic' })}
          >
            {t('ui_twice_only', document.title)}
          </TextButton>
        ))}
      </div>
    </>
  );
}

/** A section or an area as a sentence names it: "2b, Your target learners". */
function useTargetName(target: TargetId): string {
  const { t } = useTexts();
  if (!isSectionId(target)) return t('ui_choose_area', target);
  const section = sectionById(target);
  return section.area === null ? section.name : t('ui_section_named', target, section.name);
}

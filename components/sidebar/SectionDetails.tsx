import type { PortfolioView } from '../../lib/view/portfolio-view';
import { questionGroups } from '../../lib/view/question-groups';
import { questionsOf } from '../../lib/view/questions-of';
import { canBeTold } from '../../lib/view/told';
import { Check } from '../common/Check';
import { Fold } from '../common/Fold';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { AllQuestions } from '../prompts/AllQuestions';
import { NoteField } from '../settings/NoteField';
import { AboutSection } from './AboutSection';
import { AdvicePending } from './AdvicePending';
import { useModel } from './model-context';

type Props = { readonly view: PortfolioView };

/**
 * What can be unfolded below a section: what it is about, all its questions, and the candidate's notes. Then what is
 * seldom wanted: that it is sound or film, and something to begin it with.
 */
export function SectionDetails({ view }: Props) {
  const { t, number } = useTexts();
  const { details, portfolio } = useModel();
  const { section } = view.guide;
  const { id: owner, pathway, notes } = view.portfolio;
  const note = notes[section.id] ?? '';
  const book = details.book.value;
  const questions = questionsOf(section, pathway, book);
  const open = details.open.value;
  return (
    <div class="folds">
      <Fold
        title={t('ui_details_about')}
        open={open.has('about')}
        come={details.advice.value.kind}
        onToggle={() => details.toggle('about')}
      >
        <AboutSection section={section} pathway={pathway} />
      </Fold>
      {questions.length > 0 && (
        <Fold
          title={t('ui_details_questions')}
          inside={book === null ? null : number(questions.length)}
          open={open.has('questions')}
          come={details.advice.value.kind}
          onToggle={() => details.toggle('questions')}
        >
          <AllQuestions groups={questionGroups(questions)} />
          <AdvicePending />
        </Fold>
      )}
      <Fold
        title={t('ui_details_notes')}
        inside={note === '' ? null : t('ui_details_notes_written')}
        open={open.has('notes')}
        onToggle={() => details.toggle('notes')}
      >
        <NoteField
          key={`${owner} ${section.id}`}
          label={t('ui_details_note_for', view.guide.title)}
          note={note}
          onKeep={(text) => portfolio.keepNote(owner, section.id, text)}
        />
      </Fold>
      <div class="section-more">
        {canBeTold(section) && (
          <Check
            text={t('ui_told_is')}
            checked={view.guide.told === 'media'}
            onChange={(told) => portfolio.change({ kind: 'media', section: section.id, told })}
          />
        )}
        <TextButton
          label={t('ui_details_copy_label', view.guide.title)}
          onClick={() => portfolio.copySkeleton(section.id)}
        >
          {t('ui_details_copy')}
        </TextButton>
      </div>
    </div>
  );
}

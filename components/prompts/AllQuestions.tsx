import type { QuestionGroup } from '../../lib/view/question-groups';

type Props = { readonly groups: readonly QuestionGroup[] };

/** All questions of a section, by what they ask after. */
export function AllQuestions({ groups }: Props) {
  return groups.map(({ family, prompts }) => (
    <div key={family.id}>
      <h4 class="fold-heading">{family.name}</h4>
      <ul class="questions">
        {prompts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  ));
}

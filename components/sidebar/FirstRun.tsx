import { useState } from 'preact/hooks';
import { PATHWAYS, type Pathway } from '../../lib/scheme/ids';
import { homeName } from '../../lib/view/home-name';
import type { Phase } from '../../lib/view/phase';
import { Choices } from '../common/Choices';
import { TextButton } from '../common/TextButton';
import { useTexts } from '../common/texts-context';
import { useModel } from './model-context';

type Props = { readonly of: Extract<Phase, { kind: 'not-started' }> };

/** Stands for a portfolio of its own among those the page could be part of: no id is empty. */
const NEW = '';

/**
 * The question asked before anything is kept: "Is this your portfolio?", with what was found, where it belongs and for
 * which pathway it is. To who has no portfolio yet it says first what Sidenote is.
 */
export function FirstRun({ of: { document, find, others } }: Props) {
  const { t, plural } = useTexts();
  const { begin, decline } = useModel();
  const [chosen, choose] = useState<Pathway | null>(null);
  // What is found may come after the question was first shown.
  const pathway = chosen ?? find?.pathway ?? 'senior';
  const [into, setInto] = useState(others[0]?.id ?? NEW);
  const joins = others.some(({ id }) => id === into);
  const found =
    find === null
      ? t('start_plain')
      : [
          t(`start_looks_${find.pathway ?? 'like'}`),
          find.sections > 0 && plural('start_found', find.sections),
        ]
          .filter(Boolean)
          .join(': ');
  return (
    <div class="message first-run">
      {others.length === 0 && (
        <div class="first-run-about">
          <p>{t('start_about')}</p>
          <p class="quiet">{t('start_private')}</p>
        </div>
      )}
      <h2 class="title">{t('start_question')}</h2>
      <div class="card">
        <p class="first-run-page">{document.title || t('ui_untitled')}</p>
        <p class="quiet">{homeName(document.home)}</p>
        <p class={find === null ? 'first-run-find quiet' : 'first-run-find found'}>{found}</p>
      </div>
      {others.length > 0 && (
        <Choices
          legend={t('start_where')}
          options={[
            ...others.map(({ id, name }) => ({ value: id, text: t('start_part_of', name) })),
            { value: NEW, text: t('start_new') },
          ]}
          value={joins ? into : NEW}
          onChange={setInto}
        />
      )}
      {!joins && (
        <Choices
          legend={t('ui_pathway')}
          options={PATHWAYS.map((value) => ({ value, text: t(`ui_pathway_${value}`) }))}
          value={pathway}
          onChange={choose}
        />
      )}
      <div class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => void begin(joins ? { kind: 'join', portfolio: into } : { kind: 'new', pathway })}
        >
          {t(joins ? 'start_join' : 'start_yes')}
        </button>
        <TextButton onClick={() => decline(true)}>{t('start_no')}</TextButton>
      </div>
    </div>
  );
}

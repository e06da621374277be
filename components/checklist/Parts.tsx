import type { PartView } from '../../lib/view/guide';
import { Icon } from '../common/Icon';
import { useTexts } from '../common/texts-context';

type Props = { readonly parts: readonly PartView[] };

/** Which parts were found in the section. Says what was seen, not what is good. */
export function Parts({ parts }: Props) {
  const { t } = useTexts();
  return (
    <ul class="parts" aria-label={t('ui_parts')}>
      {parts.map((part) => (
        <li key={part.part} class={`part ${part.found ? '' : 'none'}`}>
          {part.found && <Icon name="check" size={11} />}
          <span>
            <PartName part={part} />
            {!part.found && <span class="hidden-text"> ({t('ui_part_not_found')})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function PartName({ part: { part, links } }: { readonly part: PartView }) {
  const { t, plural } = useTexts();
  if (part !== 'evidence' || links === 0) return t(`ui_part_${part}`);
  return (
    <>
      {plural('ui_part_evidence_links', links)}
      <span class="hidden-text"> {plural('ui_part_links', links)}</span>
    </>
  );
}

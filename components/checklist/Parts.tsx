import type { PartView } from '../../lib/view/guide';
import { Icon } from '../common/Icon';
import { useTexts } from '../common/texts-context';

type Props = { readonly parts: readonly PartView[] };

/** Which parts were found in the section. Says what was seen, not what is good. */
export function Parts({ parts }: Props) {
  const { t, plural } = useTexts();
  return (
    <ul class="parts" aria-label={t('ui_parts')}>
      {parts.map((part) => (
        <li key={part.part} class={`part ${part.found ? '' : 'none'}`}>
          {part.found && <Icon name="check" size={11} />}
          <span>
            {part.part === 'evidence' && part.links > 0
              ? plural('ui_part_evidence_links', part.links)
              : t(`ui_part_${part.part}`)}
            {!part.found && <span class="hidden-text"> ({t('ui_part_not_found')})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

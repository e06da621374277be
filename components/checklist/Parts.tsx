import type { PartView } from '../../lib/view/guide';
import { Icon } from '../common/Icon';
import { useTexts } from '../common/texts-context';

type Props = { readonly parts: readonly PartView[] };

/** Which parts were found in the section. Says what was seen, not what is good. */
export function Parts({ parts }: Props) {
  const { t } = useTexts();
  if (parts.length === 0) return null;
  const empty = parts.filter(({ state }) => state === 'empty').map(({ part }) => t(`ui_part_${part}`));
  return (
    <>
      <ul class="parts" aria-label={t('ui_parts')}>
        {parts.map((part) => (
          <li key={part.part} class={`part ${part.state}`}>
            {part.state === 'begun' && <Icon name="check" size={11} />}
            <span>
              <PartName part={part} />
            </span>
          </li>
        ))}
      </ul>
      {empty.length > 0 && <p class="quiet parts-empty">{t('ui_parts_empty', empty.join(', '))}</p>}
    </>
  );
}

/** Links in an evidence part are evidence; links elsewhere are told as links, since nobody can say what they are for. */
function PartName({ part }: { readonly part: PartView }) {
  const { t, plural } = useTexts();
  const name = t(`ui_part_${part.part}`);
  if (part.state === 'empty') return <Named name={name} more={`(${t('ui_part_empty')})`} />;
  const evidence = part.part === 'evidence' ? part.evidence : null;
  switch (evidence?.kind) {
    case 'links':
      return <Named name={t('ui_part_links_only', evidence.links)} more={t('ui_part_no_evidence')} />;
    case 'media':
      return <Named name={t('ui_part_media_only', evidence.media)} more={t('ui_part_no_evidence')} />;
    case 'part':
      if (evidence.links === 0) break;
      return (
        <Named
          name={plural('ui_part_evidence_links', evidence.links)}
          more={plural('ui_part_links', evidence.links)}
        />
      );
  }
  return part.state === 'begun' ? name : <Named name={name} more={`(${t('ui_part_not_found')})`} />;
}

/** A name, with what the look of it does not say to a screen reader. */
function Named({ name, more }: { readonly name: string; readonly more: string }) {
  return (
    <>
      {name}
      <span class="hidden-text"> {more}</span>
    </>
  );
}

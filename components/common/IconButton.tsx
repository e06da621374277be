import { Icon, type IconName } from './Icon';

type Props = {
  readonly icon: IconName;
  /** What it does: its name for a screen reader and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** Where the focus goes when the sidebar is opened. */
  readonly 'data-first-focus'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string | undefined;
};

/** A button that shows an icon only. */
export function IconButton({ icon, label, onClick, ...aria }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick} {...aria}>
      <Icon name={icon} />
    </button>
  );
}

type Props = {
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly class?: string;
};

/** A checkbox with its words; the whole line is the target. */
export function Check({ text, checked, onChange, class: more = '' }: Props) {
  return (
    <label class={`item ${more}`}>
      <input
        type="checkbox"
        class="check"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="item-text">{text}</span>
    </label>
  );
}

import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  /** Why, in a sentence. */
  readonly text: string;
  /** The one next step: a button or a link; or the words that say it. */
  readonly children?: ComponentChildren;
};

/** A state in which there is nothing to show: what is the matter, why, and one next step. */
export function MessageCard({ title, text, children }: Props) {
  return (
    <div class="message">
      <h2 class="title">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  /** Why, in a sentence. */
  readonly text: string;
  /** The one next step in words, where it is nothing that can be pressed. */
  readonly next?: string;
  /** The one next step as a button. */
  readonly children?: ComponentChildren;
};

/** A state in which there is nothing to show: what is the matter, why, and one next step. */
export function MessageCard({ title, text, next, children }: Props) {
  return (
    <div class="message">
      <h2 class="title">{title}</h2>
      <p>{text}</p>
      {next !== undefined && <p class="next-step">{next}</p>}
      {children}
    </div>
  );
}

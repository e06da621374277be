import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly text: string; readonly children?: ComponentChildren };

/** How this tab stands, in a few words, and the one next step. */
export function Words({ title, text, children }: Props) {
  return (
    <>
      <h1 class="head-title">{title}</h1>
      <p class="quiet">{text}</p>
      {children}
    </>
  );
}

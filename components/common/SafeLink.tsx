import type { ComponentChildren } from 'preact';
import { safeHref } from '../../lib/view/safe-href';

type Props = {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
};

/** A link that opens in a new tab. An address that is not http, https or mailto is shown as plain text. */
export function SafeLink({ href, children, class: className = 'text-button', label }: Props) {
  const safe = safeHref(href);
  if (safe === null) return <span>{children}</span>;
  return (
    <a class={className} href={safe} target="_blank" rel="noreferrer noopener" aria-label={label}>
      {children}
    </a>
  );
}

import DOMPurify from 'dompurify';

/** Cleans HTML for the clipboard. Heavy: to be loaded beside a surface, not with it. */
export function cleanHtml(html: string): string {
  return DOMPurify.sanitize(html, { USE_PROFILES: { html: true } });
}

import messages from '../../../assets/public/_locales/en_GB/messages.json';
import type { MappedHeading, Reason } from '../../../lib/mapping/mapping';
import type { PortfolioReport } from './report';
import { visibleText } from './visible-text';

const LONGEST_TEXT = 60;
const ROLE_WIDTH = 18;

/** A report as a table for people: each heading with what it was taken for and why, then the counts. */
export function table(report: PortfolioReport): string {
  const lines = [`${visibleText(report.path)} (${report.platform})`];
  for (const { file, mapped } of report.documents) {
    lines.push(
      '',
      `  ${visibleText(file)}: ${visibleText(mapped.title) || 'no title'}${opens(mapped.opens)}`,
    );
    for (const heading of mapped.headings) lines.push(...headingLines(heading));
    if (mapped.headings.length === 0) lines.push('    no headings');
  }
  lines.push(
    '',
    `  ${row('section', 'headings', 'narrative', 'description', 'reflection', 'evidence', 'links', 'images')}`,
  );
  for (const [section, { headings, words, links, images }] of report.sections) {
    const { narrative, description, reflection, evidence } = words;
    lines.push(`  ${row(section, headings, narrative, description, reflection, evidence, links, images)}`);
  }
  if (report.sections.size === 0) lines.push('  no text under any section');
  return lines.join('\n');
}

function opens(section: string | null): string {
  return section === null ? '' : ` (opens ${section})`;
}

function headingLines(heading: MappedHeading): readonly string[] {
  const text = visibleText(heading.text);
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const level = heading.level === 7 ? 'bold' : `h${heading.level}  `;
  const sure = `${Math.round(heading.confidence * 100)}%`.padStart(4);
  const line = `    ${level} ${roleOf(heading).padEnd(ROLE_WIDTH)} ${sure}  ${short}`;
  return heading.reasons.length === 0
    ? [line]
    : [line, `${' '.repeat(ROLE_WIDTH + 16)}${heading.reasons.map(reasonText).join('; ')}`];
}

function roleOf({ role }: MappedHeading): string {
  switch (role.kind) {
    case 'section':
      return role.section;
    case 'part':
      return role.section === null ? role.part : `${role.section} ${role.part}`;
    case 'principle':
      return `principle ${role.principle}`;
    case 'closing':
      return 'ends the section';
    case 'topic':
      return role.suggestion === null ? '-' : `- (${role.suggestion}?)`;
  }
}

/** The message of a reason with its values in place; code and values where there is no message of that name. */
function reasonText({ code, values }: Reason): string {
  const known: Readonly<Record<string, { readonly message: string }>> = messages;
  const message = known[`reason_${code}`]?.message;
  if (message === undefined) return visibleText([code, ...values].join(' '));
  return visibleText(message.replace(/\$(\d)/gu, (_, place: string) => values[Number(place) - 1] ?? ''));
}

function row(...cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join('');
}

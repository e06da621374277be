import type { MappedHeading } from '../../../lib/mapping/mapping';
import type { PortfolioReport } from './report';

/** A report on one line, for other programs. The fields are a contract: others read them. */
export function jsonLine(report: PortfolioReport): string {
  return JSON.stringify({
    path: report.path,
    platform: report.platform,
    documents: report.documents.map(({ file, mapped }) => ({
      file,
      title: mapped.title,
      headings: mapped.headings.map(headingOf),
    })),
    sections: Object.fromEntries(report.sections),
  });
}

function headingOf({ level, text, role, confidence }: MappedHeading) {
  return {
    level,
    text: text.replace(/\s+/gu, ' ').trim(),
    section: role.kind === 'section' || role.kind === 'part' ? role.section : null,
    part: role.kind === 'part' ? role.part : null,
    principle: role.kind === 'principle' ? role.principle : null,
    confidence: Math.round(confidence * 1_000) / 1_000,
    suggestion: role.kind === 'topic' ? role.suggestion : null,
  };
}

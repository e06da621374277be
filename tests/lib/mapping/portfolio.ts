import type { HeadingLevel } from '../../../lib/document/block';
import type { Outline } from '../../../lib/document/outline';
import { type MappingContext, mapPortfolio } from '../../../lib/mapping/map-portfolio';
import type { MappedHeading } from '../../../lib/mapping/mapping';

/** A page of a test portfolio, one heading a line: "## Future plans" is level 2, "** Reflection" a bold line. */
export type Page = {
  readonly title?: string;
  readonly lines: readonly string[];
};

/** The outline of a page; text stands between its headings, except after lines that end in "↓". */
export function outlineOfPage({ title = '', lines }: Page): Outline {
  let at = 0;
  const headings = lines.map((line) => {
    const mark = /^(#{1,6}|\*\*)\s*/u.exec(line);
    const text = line.slice(mark?.[0].length ?? 0).replace(/\s*↓$/u, '');
    const level = (mark?.[1] === '**' ? 7 : (mark?.[1]?.length ?? 2)) as HeadingLevel;
    const heading = { id: `block-${at}`, at, level, text };
    at += line.endsWith('↓') ? 1 : 2;
    return heading;
  });
  return { title, headings };
}

/** The mapped headings of one page of lines. */
export function mapLines(lines: readonly string[], context: MappingContext = {}): readonly MappedHeading[] {
  return mapPortfolio([outlineOfPage({ lines })], context)[0]?.headings ?? [];
}

/**
 * What a heading was found to be, in one word: "1a" for a section, "reflection" or "1a reflection" for a part,
 * "principle 2", "closing", or "–" for a topic.
 */
export function word({ role }: MappedHeading): string {
  switch (role.kind) {
    case 'section':
      return role.section;
    case 'part':
      return role.section === null ? role.part : `${role.section} ${role.part}`;
    case 'principle':
      return `principle ${role.principle}`;
    case 'closing':
      return 'closing';
    case 'topic':
      return '–';
  }
}

/** Maps lines written as "## 1a Constraints => 1a" and gives back both columns, to be compared. */
export function columns(lines: readonly string[]): {
  readonly wanted: string[];
  readonly got: string[];
} {
  return columnsOfPages([{ lines }]);
}

/** The same over several pages. */
export function columnsOfPages(pages: readonly Page[]): {
  readonly wanted: string[];
  readonly got: string[];
} {
  const split = pages.map((page) => page.lines.map((line) => line.split(/\s*=>\s*/u)));
  const outlines = pages.map((page, i) =>
    outlineOfPage({
      ...page,
      lines: (split[i] ?? []).map(([text = '']) => text),
    }),
  );
  const mapped = mapPortfolio(outlines).flatMap((document) => document.headings);
  const wanted = split.flat().map(([text = '', role = '–']) => `${text} => ${role}`);
  const got = split.flat().map(([text = ''], i) => {
    const heading = mapped[i];
    return `${text} => ${heading === undefined ? 'missing' : word(heading)}`;
  });
  return { wanted, got };
}

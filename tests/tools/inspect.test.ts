import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Starting the program takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = 'tests/fixtures/inspect';

function inspect(...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'tests/tools/inspect.ts', ...given],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, lines: linesOf(stdout), complaints: linesOf(stderr) };
}

function linesOf(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}

/** A heading of the report with what is not said of it. */
function heading(level: number, text: string, said: object) {
  return {
    level,
    text,
    section: null,
    part: null,
    principle: null,
    confidence: expect.any(Number),
    suggestion: null,
    ...said,
  };
}

function words(narrative: number, description: number, reflection: number, evidence: number) {
  return { narrative, description, reflection, evidence };
}

describe('inspect --json', () => {
  const paths = ['one-page.html', 'pages', 'wordpress.html', 'old-encoding.html'].map(
    (name) => `${FIXTURES}/${name}`,
  );
  const { status, lines, complaints } = inspect('--json', ...paths);
  const reports = lines.map((line) => JSON.parse(line));

  it('prints one line for each path, in order', () => {
    expect(status).toBe(0);
    expect(complaints).toEqual([]);
    expect(reports.map(({ path }) => path)).toEqual(paths);
    expect(reports.map(({ platform }) => platform)).toEqual([
      'web-page',
      'web-page',
      'wordpress',
      'web-page',
    ]);
  });

  it('tells headings and sums of a page as browsers would read it, with nothing run or loaded', () => {
    expect(reports[0]).toEqual({
      path: paths[0],
      platform: 'web-page',
      documents: [
        {
          file: 'one-page.html',
          title: 'Portfolio of A. Candidate – Senior CMALT',
          headings: [
            heading(1, 'Senior CMALT portfolio', {}),
            heading(2, 'Contextual statement', { section: 'context' }),
            heading(2, '1a. An understanding of the constraints and benefits of different technologies', {
              section: '1a',
            }),
            heading(3, 'Description', { part: 'description' }),
            heading(3, 'Reflection', { part: 'reflection' }),
            heading(3, 'Evidence', { part: 'evidence' }),
            heading(2, '1b. Technical knowledge and ability in the use of Learning Technology', {
              section: '1b',
            }),
            heading(7, 'Reflection', { part: 'reflection' }),
            heading(7, 'Case study of the library', {}),
            heading(2, 'References', {}),
          ],
        },
      ],
      sections: {
        context: { headings: 1, words: words(16, 0, 0, 0), links: 0, images: 0 },
        '1a': { headings: 1, words: words(21, 14, 7, 5), links: 2, images: 1 },
        '1b': { headings: 1, words: words(14, 0, 4, 0), links: 1, images: 0 },
      },
    });
  });

  it('takes the pages of a folder in name order and adds them up', () => {
    expect(reports[1].documents.map(({ file }: { file: string }) => file)).toEqual([
      '1-start.html',
      '10-plans.html',
      '2-learners.html',
      '3-learners.html',
    ]);
    expect(reports[1].sections).toEqual({
      context: { headings: 1, words: words(3, 0, 0, 0), links: 0, images: 0 },
      '2a': { headings: 1, words: words(4, 0, 0, 0), links: 0, images: 0 },
      '2b': { headings: 2, words: words(10, 0, 0, 0), links: 1, images: 0 },
      future: { headings: 1, words: words(5, 0, 0, 0), links: 0, images: 0 },
    });
  });

  it('leaves out what the host puts around the text', () => {
    expect(reports[2].sections).toEqual({
      '1c': { headings: 1, words: words(5, 0, 5, 0), links: 0, images: 0 },
    });
  });

  it('reads what older programs saved without naming the encoding', () => {
    expect(reports[3].documents[0].title).toBe('Café');
    expect(reports[3].sections.future.words.narrative).toBe(6);
  });
});

describe('inspect', () => {
  it('reads as the platform it is told', () => {
    const { lines } = inspect('--platform', 'web-page', '--json', `${FIXTURES}/wordpress.html`);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ platform: 'web-page' });
  });

  it('prints a table with reasons for people', () => {
    const { status, lines } = inspect(`${FIXTURES}/one-page.html`);
    const table = lines.join('\n');
    expect(status).toBe(0);
    expect(table).toMatch(/1a +\d+% {2}1a\. An understanding of the constraints/u);
    expect(table).toMatch(/bold +reflection/u);
    expect(table).toMatch(/1a +1 +21 +14 +7 +5 +2 +1$/mu);
  });

  it('says in one line what cannot be read, reads the rest, and exits with 2', () => {
    const empty = mkdtempSync(join(tmpdir(), 'inspect-'));
    const missing = inspect('--json', `${FIXTURES}/none.html`, `${FIXTURES}/wordpress.html`, empty);
    rmSync(empty, { recursive: true });
    expect(missing.status).toBe(2);
    expect(missing.complaints).toHaveLength(2);
    expect(missing.complaints[0]).toContain('none.html');
    expect(missing.lines).toHaveLength(1);
  });

  it.each([
    [['--platform', 'etherpad', `${FIXTURES}/wordpress.html`], 'etherpad'],
    [['--platform'], 'platform'],
    [['--verbose', `${FIXTURES}/wordpress.html`], '--verbose'],
    [[], 'usage'],
  ])('exits with 2 when asked wrongly: %j', (given, said) => {
    const { status, lines, complaints } = inspect(...given);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(said);
  });
});

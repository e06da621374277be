import type { Command, Request } from '../../../lib/portfolio/command';
import type { MeasuredOutline } from '../../../lib/portfolio/measured-outline';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { outlineOf } from '../../../lib/portfolio/to-snapshot';

/** What a reader tells of a document at a home, with one heading that names 2b. */
export function measuredOf(id: string, home: string, narrative = 120): MeasuredOutline {
  return outlineOf(snapshotOf(id, home, narrative));
}

/** A snapshot of a document at a home, with one heading that opens 2b. */
export function snapshotOf(id: string, home: string, narrative = 120): Snapshot {
  return {
    document: {
      id,
      platform: 'wordpress',
      home,
      title: 'My portfolio',
      url: `${home}?p=1`,
    },
    headings: [
      {
        id: 'b1',
        level: 2,
        text: '2b Your target learners',
        followed: 'by-text',
        section: '2b',
        part: null,
        principle: null,
        closing: false,
        confidence: 0.98,
        suggestion: null,
        reasons: [{ code: 'numbered', values: ['2b'] }],
        source: 'detected',
      },
    ],
    stretches: [
      {},
      {
        pieces: [
          { words: narrative, links: ['https://example.org/'] },
          { part: 'reflection', words: 40 },
          { part: 'evidence', words: 10 },
        ],
      },
    ],
    opens: null,
    looksLikePortfolio: true,
    lostCorrections: [],
  };
}

/** Commands of one sender, numbered from 1. */
export function sender(name: string): (request: Request) => Command {
  let number = 0;
  return (request) => {
    number++;
    return { id: { sender: name, number }, request };
  };
}

/** The request that begins the portfolio the tests work on. */
export const START: Request = { kind: 'start', portfolio: 'p', home: 'h' };

/** A tick of a checklist item of that portfolio. */
export function tick(item: string, done = true): Request {
  return {
    kind: 'change',
    portfolio: 'p',
    change: { kind: 'tick-item', item, done },
  };
}

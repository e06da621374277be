import type { Command, Request } from '../../../lib/portfolio/command';
import type { Snapshot } from '../../../lib/portfolio/snapshot';

const WORDS = { narrative: 120, description: 0, reflection: 40, evidence: 10 };

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
    sections: {
      '2b': {
        headings: 1,
        words: { ...WORDS, narrative },
        links: 1,
        evidenceLinks: 1,
        images: 0,
        imagesWithoutAlt: 0,
        media: 0,
        parts: ['reflection'],
      },
    },
    whole: { words: { ...WORDS, narrative }, links: 1, images: 0, media: 0 },
    links: [{ href: 'https://example.org/', section: '2b', part: null }],
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

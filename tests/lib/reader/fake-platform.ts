import type { Block } from '../../../lib/document/block';
import type {
  CaretPlace,
  LiveListener,
  OpenDocument,
  Platform,
  Reading,
} from '../../../lib/platforms/contract';

/** A platform whose document is what the test says. */
export type FakePlatform = {
  readonly platform: Platform;
  /** How often it was read in full. */
  reads: number;
  reading: Reading;
  caret: CaretPlace;
  open: OpenDocument;
  /** Whoever watches it now; none while nobody does. */
  readonly listeners: Set<LiveListener>;
  /** Block ids that were revealed. */
  readonly revealed: string[];
};

/** A document with a heading for 1a and a sentence. */
export function fakePlatform(): FakePlatform {
  const fake: FakePlatform = {
    reads: 0,
    reading: textOf(
      heading('h', '1a Constraints and benefits of different technologies'),
      paragraph('p', 'Four words are here'),
    ),
    caret: { kind: 'unknown' },
    open: {
      id: 'wordpress:https://example.org/:1',
      home: 'https://example.org/',
      url: 'https://example.org/1',
    },
    listeners: new Set(),
    revealed: [],
    platform: {
      id: 'wordpress',
      matches: () => true,
      dock: { css: () => '' },
      live: (_page, listener, signal) => {
        fake.listeners.add(listener);
        signal.addEventListener('abort', () => fake.listeners.delete(listener));
        return {
          open: () => fake.open,
          read: () => {
            fake.reads++;
            return fake.reading;
          },
          glance: () => fake.reading,
          caret: () => fake.caret,
          reveal: (block) => {
            fake.revealed.push(block);
            return block === 'h';
          },
        };
      },
    },
  };
  return fake;
}

/** A reading of these blocks. */
export function textOf(...blocks: readonly Block[]): Reading {
  return { kind: 'text', text: { title: 'My page', blocks } };
}

/** A heading of level 2. */
export function heading(id: string, text: string): Block {
  return { kind: 'heading', id, level: 2, text, links: [] };
}

/** A paragraph without links. */
export function paragraph(id: string, text: string): Block {
  return { kind: 'paragraph', id, text, boldLead: 0, links: [] };
}

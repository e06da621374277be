import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Live } from '../../../lib/messaging/protocol';
import type { Snapshot } from '../../../lib/portfolio/snapshot';
import { createReveal } from '../../../lib/view/reveal';
import { heading, LEARNERS, sampleLive } from './fixtures';

function page(prefix: string): Snapshot {
  const headings = ['Evidence', '2b', 'Evidence'].map((text, i) => heading(`${prefix}${i}`, text));
  return { ...LEARNERS, headings };
}

function scene(first: Live) {
  const live = signal<Live | null>(first);
  const kept = signal({ [LEARNERS.document.id]: page('old-') });
  const asked: string[] = [];
  const ended = new AbortController();
  const reveal = createReveal(live, kept, (block) => asked.push(block), ended.signal);
  return { live, asked, reveal, ended };
}

describe('taking somebody to a heading', () => {
  it('asks at once for a page that has been read', () => {
    const { asked, reveal } = scene(sampleLive({ document: LEARNERS.document, snapshot: page('new-') }));
    reveal('new-2');
    expect(asked).toEqual(['new-2']);
  });

  it('waits for the reading after a reload and finds the heading by its text', () => {
    const { live, asked, reveal } = scene(sampleLive({ document: LEARNERS.document, snapshot: null }));
    reveal('old-2');
    expect(asked).toEqual([]);
    live.value = sampleLive({ document: LEARNERS.document, snapshot: page('new-') });
    expect(asked).toEqual(['new-2']);
    live.value = sampleLive({ document: LEARNERS.document, snapshot: page('newer-') });
    expect(asked).toEqual(['new-2']);
  });

  it('asks for nothing once the sidebar has ended', () => {
    const { live, asked, reveal, ended } = scene(sampleLive({ document: LEARNERS.document, snapshot: null }));
    reveal('old-1');
    ended.abort();
    live.value = sampleLive({ document: LEARNERS.document, snapshot: page('new-') });
    expect(asked).toEqual([]);
  });
});

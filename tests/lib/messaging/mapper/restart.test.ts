import { beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../../lib/portfolio/snapshot';
import { page } from '../../portfolio/outlines';
import { settle } from '../fake-ports';
import { correct, mapperStage, PODCASTS, SIMULATION, START } from './stage';

/** What is known after the background was away, and of a page that several tabs show. */

const stage = mapperStage();
const { restart, ask, hear, hearAgain, snapshotOf, sectionOf } = stage;

describe('a background that was started anew', () => {
  test('maps pages that are not open from what is kept, and writes nothing that is so already', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    stage.kept = [PODCASTS, SIMULATION].flatMap((outline) => snapshotOf(outline) ?? []);
    stage.inTime = [];
    restart();
    hear(SIMULATION);
    await ask();
    expect(stage.inTime).toEqual([]);
    expect(sectionOf(SIMULATION)).toBe('5b');
    await ask(correct('p', 'Specialist area: Podcasts', '6'));
    expect(new Set(stage.atOnce.flat().map(({ document }) => document.id))).toEqual(new Set(['p', 's']));
  });
});

describe('a page that is open in two tabs', () => {
  const old = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 100]]);
  const newer = page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 900]]);
  const words = (snapshots: readonly Snapshot[]) =>
    snapshots.map(({ stretches }) => stretches[1]?.pieces?.[0]?.words);

  async function startAnew(): Promise<void> {
    stage.kept = stage.inTime.slice(-1);
    stage.inTime = [];
    restart();
    await ask();
  }

  beforeEach(async () => {
    await ask(START);
    hear(old, 1);
    hear(newer, 2);
    await startAnew();
  });

  test('keeps the newer text, whichever tab comes back first', () => {
    hearAgain(old, 1);
    hearAgain(newer, 2);
    hearAgain(old, 1);
    expect(stage.inTime).toEqual([]);
    expect(words([snapshotOf(old), snapshotOf(newer)].flatMap((one) => one ?? []))).toEqual([100, 900]);
  });

  test('keeps the newer text though a tab comes back before it is known what is kept', async () => {
    restart();
    hearAgain(old, 1);
    await ask();
    expect(stage.inTime).toEqual([]);
    expect(words([snapshotOf(old)].flatMap((one) => one ?? []))).toEqual([100]);
  });

  test('keeps what a tab measured that the last background did not live to keep', () => {
    hearAgain(page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 950]]), 3);
    expect(words(stage.inTime)).toEqual([950]);
  });

  test('keeps what somebody has just written in either, whatever the clock says', () => {
    hear(old, 0);
    expect(words(stage.inTime)).toEqual([100]);
  });
});

test('tabs with an older state of their pages are answered from memory while nothing changes', async () => {
  const tabs = [{}, {}];
  const [mine, yours] = [
    page('p', 'Specialist area: Podcasts', [['Specialist area: Podcasts', 1]]),
    page('s', 'Specialist area: Simulation', [['Specialist area: Simulation', 1]]),
  ];
  const both = () => [snapshotOf(mine, tabs[0]), snapshotOf(yours, tabs[1])];
  await ask(START);
  hear(PODCASTS);
  hear(SIMULATION);
  hear(page('a', '1a Constraints', [['1a Constraints', 2]]));
  const first = both();
  expect(first.map((snapshot) => snapshot?.headings[0]?.section)).toEqual(['5a', '5b']);
  hear(page('a', '1a Constraints', [['1a Constraints', 3]]));
  const then = both();
  for (const at of [0, 1]) expect(then[at]).toBe(first[at]);
  await ask(correct('p', 'Specialist area: Podcasts', '6'));
  expect(both().map((snapshot) => snapshot?.headings[0]?.section)).toEqual(['6', '5']);
});

describe('a storage that cannot be read', () => {
  test('is not taken for an empty one, and is read again with the next news', async () => {
    await ask(START);
    hear(PODCASTS);
    hear(SIMULATION);
    const before = stage.inTime.slice(-2);
    stage.inTime = [];
    stage.kept = null;
    restart();
    await ask();
    expect(snapshotOf(SIMULATION)).toBeNull();
    hear(SIMULATION);
    await settle();
    expect([stage.inTime, stage.reads]).toEqual([[], 3]);
    stage.kept = before;
    hear(SIMULATION);
    await settle();
    expect(stage.inTime).toEqual([]);
    expect(sectionOf(SIMULATION)).toBe('5b');
  });
});

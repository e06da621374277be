import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoticeModel } from '../../../lib/view/notice-model';

const COPIED = { kind: 'copied', text: '2b' } as const;
const REFUSED = { kind: 'refused', reason: 'storage-full' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('goes away by itself, but not while it is pointed at', () => {
  const model = createNoticeModel(new AbortController().signal);
  model.show(COPIED);
  model.hold();
  vi.advanceTimersByTime(60_000);
  expect(model.notice.value).toEqual(COPIED);
  model.release();
  vi.advanceTimersByTime(60_000);
  expect(model.notice.value).toBeNull();
});

it('stays when something went wrong, until it is dismissed', () => {
  const model = createNoticeModel(new AbortController().signal);
  model.show(COPIED);
  model.show(REFUSED);
  vi.advanceTimersByTime(600_000);
  expect(model.notice.value).toEqual(REFUSED);
  model.dismiss();
  expect(model.notice.value).toBeNull();
});

it('leaves no timer behind', () => {
  const ended = new AbortController();
  const model = createNoticeModel(ended.signal);
  model.show(COPIED);
  ended.abort();
  model.show(COPIED);
  expect(vi.getTimerCount()).toBe(0);
});

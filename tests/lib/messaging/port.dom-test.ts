import { expect, test } from 'vitest';
import { visibilityOf } from '../../../lib/messaging/port';

function showPage(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

test('a page comes back when it is shown as it was left, and not when it is loaded', () => {
  const end = new AbortController();
  let times = 0;
  visibilityOf(document).onReturned(() => times++, end.signal);
  showPage(false);
  expect(times).toBe(0);
  showPage(true);
  expect(times).toBe(1);
  end.abort();
  showPage(true);
  expect(times).toBe(1);
});

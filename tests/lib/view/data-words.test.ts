import { expect, test } from 'vitest';
import { backupName } from '../../../lib/view/backup-file';
import { sizeInWords, timeInWords } from '../../../lib/view/data-words';
import { homeName } from '../../../lib/view/home-name';

test.each([
  [1, '0.1 kB'],
  [1_234, '1.2 kB'],
  [45_678, '46 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [3_210_000, '3.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords('en-GB', bytes)).toBe(words);
});

test('a time is read where it is one', () => {
  expect(timeInWords('en-GB', '2026-11-23T21:05:00')).toBe('23 November 2026 at 21:05');
  expect(timeInWords('en-GB', 'some day')).toBeNull();
});

test('a backup is named by the day it is made on, where it is made', () => {
  expect(backupName(new Date(2027, 0, 5, 23, 59))).toBe('sidenote-backup-2027-01-05.json');
});

test.each([
  ['https://blog.example/portfolio/', 'blog.example/portfolio'],
  ['http://localhost:8080/', 'localhost:8080'],
  ['notebook 7', 'notebook 7'],
  [`https://${'x'.repeat(100)}/`, `${'x'.repeat(80)}…`],
])('the home %s is called %s', (home, name) => {
  expect(homeName(home)).toBe(name);
});

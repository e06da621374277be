import { expect, it } from 'vitest';
import { ADVICE_BOOK } from '../../../lib/scheme/advice-book';
import { adviceInPage, handOverAdvice } from '../../../lib/view/advice-shelf';

it('brings the texts once, and finds them after that', async () => {
  let brought = 0;
  const bring = async () => {
    brought++;
    handOverAdvice('1.0', ADVICE_BOOK);
    return true;
  };
  expect(await adviceInPage('1.0', bring)).toBe(ADVICE_BOOK);
  expect(await adviceInPage('1.0', bring)).toBe(ADVICE_BOOK);
  expect(brought).toBe(1);
});

it('has nothing where the script was kept out, or left texts of another version', async () => {
  expect(await adviceInPage('2.0', async () => false)).toBeNull();
  const bringOther = async () => {
    handOverAdvice('2.1', ADVICE_BOOK);
    return true;
  };
  expect(await adviceInPage('2.0', bringOther)).toBeNull();
});

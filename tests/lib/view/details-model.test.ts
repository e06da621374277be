import { expect, it } from 'vitest';
import { ADVICE_BOOK, type AdviceBook } from '../../../lib/scheme/advice-book';
import { createDetailsModel } from '../../../lib/view/details-model';

function detailsOver(answers: (AdviceBook | null)[]) {
  const asked = { count: 0 };
  const model = createDetailsModel(async () => {
    asked.count++;
    return answers.shift() ?? null;
  });
  return { model, asked };
}

it('asks for the longer texts when they are first unfolded, and not again', async () => {
  const { model, asked } = detailsOver([ADVICE_BOOK]);
  model.toggle('notes');
  expect(asked.count).toBe(0);
  model.toggle('about');
  model.wantAdvice();
  expect(model.advice.value).toEqual({ kind: 'loading' });
  await Promise.resolve();
  expect(model.advice.value).toEqual({ kind: 'there', book: ADVICE_BOOK });
  model.toggle('about');
  model.toggle('about');
  expect(asked.count).toBe(1);
  expect([...model.open.value]).toEqual(['notes', 'about']);
});

it('tells that they could not be had, and asks again when told to', async () => {
  const { model } = detailsOver([null, ADVICE_BOOK]);
  model.toggle('about');
  await Promise.resolve();
  expect(model.advice.value).toEqual({ kind: 'failed' });
  model.wantAdvice();
  await Promise.resolve();
  expect(model.advice.value.kind).toBe('there');
});

import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../lib/view/text';
import { MESSAGES, texts } from './messages';

describe('strings', () => {
  it('take the form of the number, and write numbers as the language does', () => {
    expect(texts.plural('ui_words', 1)).toBe('1 word');
    expect(texts.plural('ui_words', 1_250)).toBe('1,250 words');
    expect(texts.plural('ui_words', 0)).toBe('0 words');
  });

  it('fill their places in order', () => {
    expect(texts.t('ui_words_guide', 500, 1_000)).toBe('a rough guide: 500–1,000');
  });

  it('show a key rather than nothing, and no reason rather than a wrong one', () => {
    const empty = createTexts(() => '');
    expect(empty.t('ui_menu')).toBe('ui_menu');
    expect(empty.reason({ code: 'unheard-of', values: [] })).toBeNull();
  });
});

describe('the message file', () => {
  it('has names that browsers accept', () => {
    for (const key of Object.keys(MESSAGES)) expect(key).toMatch(/^[A-Za-z0-9_]+$/u);
  });

  it('has both forms of number wherever it has one', () => {
    const forms = Object.keys(MESSAGES).filter((key) => /_(?:one|other)$/u.test(key));
    for (const key of forms) {
      const other = key.endsWith('_one') ? key.replace(/_one$/u, '_other') : key.replace(/_other$/u, '_one');
      expect(Object.keys(MESSAGES)).toContain(other);
    }
  });

  it('says nothing that sounds like a mark', () => {
    for (const [key, { message }] of Object.entries(MESSAGES)) {
      if (key.startsWith('ui_'))
        expect(message).not.toMatch(/\b(?:score|grade|level|excellent|poor|weak|you should)\b/iu);
    }
  });
});

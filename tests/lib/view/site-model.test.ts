import { describe, expect, it } from 'vitest';
import { createSiteModel, type SitePorts } from '../../../lib/view/site-model';

/** A browser with these sites allowed, whose candidate answers as given when asked. */
function browserWith(allowed: string[], over: Partial<SitePorts> = {}, answer: 'allow' | 'refuse' = 'allow') {
  const listeners: (() => void)[] = [];
  const asked: string[] = [];
  const ports: SitePorts = {
    address: 'https://folio.example/wp-admin/post.php?post=1&action=edit',
    look: async () => 'wordpress',
    isAllowed: async (pattern) => allowed.includes(pattern),
    allowed: async () => [...allowed],
    ask: async (pattern) => {
      asked.push(pattern);
      if (answer === 'allow') allowed.push(pattern);
      return answer === 'allow';
    },
    onChanged: (listener) => listeners.push(listener),
    leave: (pattern) => {
      allowed.splice(allowed.indexOf(pattern), 1);
      for (const tell of listeners) tell();
    },
    ...over,
  };
  return { model: createSiteModel(ports), asked };
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

describe('sites in the popup', () => {
  it('offers a site that could be read, asks in the turn of the click, and shows it as allowed', async () => {
    const { model, asked } = browserWith([]);
    expect(model.page.value.kind).toBe('looking');
    await settle();
    expect(model.page.value).toEqual({ kind: 'offered', host: 'folio.example', answer: 'none' });
    model.ask();
    expect(asked).toEqual(['https://folio.example/*']);
    await settle();
    expect(model.page.value).toEqual({ kind: 'allowed', host: 'folio.example' });
    expect(model.added.value.map(({ host }) => host)).toEqual(['folio.example']);
  });

  it('says that it was refused, and can be asked again', async () => {
    const { model, asked } = browserWith([], {}, 'refuse');
    await settle();
    model.ask();
    await settle();
    expect(model.page.value).toMatchObject({ kind: 'offered', answer: 'refused' });
    model.ask();
    expect(asked).toHaveLength(2);
  });

  it('follows a site that is taken away', async () => {
    const { model } = browserWith(['https://folio.example/*', 'http://old.example/*']);
    await settle();
    const [first, second] = model.added.value;
    expect(second).toMatchObject({ host: 'old.example', encrypted: false });
    if (first !== undefined) model.leave(first);
    await settle();
    expect(model.page.value.kind).toBe('offered');
    expect(model.added.value).toHaveLength(1);
  });

  const elsewhere: readonly [string, Partial<SitePorts>, string][] = [
    ['another host', { look: async () => 'unknown' }, 'unknown'],
    ['a page that the browser keeps closed', { look: () => Promise.reject(new Error('no')) }, 'out-of-reach'],
    ['no web page', { address: 'about:blank' }, 'out-of-reach'],
    ['a page whose address is not told', { address: null }, 'out-of-reach'],
  ];
  it.each(elsewhere)('asks for nothing on %s', async (_what, over, kind) => {
    const { model, asked } = browserWith([], over);
    await settle();
    expect(model.page.value.kind).toBe(kind);
    model.ask();
    expect(asked).toEqual([]);
  });
});

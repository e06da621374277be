import { describe, expect, it } from 'vitest';
import { createSites, type SiteTools } from '../../../lib/messaging/sites';

/** A browser's permissions and registered scripts, and what was done. */
function browserWith(allowed: string[], registered: string[]) {
  const done: string[] = [];
  let refuses = false;
  const tools: SiteTools = {
    allowed: async () => [...allowed],
    registered: async () => [...registered],
    register: async (patterns) => {
      await Promise.resolve();
      if (refuses) throw new Error('the browser refuses');
      if (patterns.some((pattern) => registered.includes(pattern))) throw new Error('twice');
      registered.push(...patterns);
      done.push(`register ${patterns.join(' ')}`);
    },
    unregister: async (patterns) => {
      for (const pattern of patterns) registered.splice(registered.indexOf(pattern), 1);
      done.push(`unregister ${patterns.join(' ')}`);
    },
    startIn: async (patterns) => {
      done.push(`start ${patterns.join(' ')}`);
    },
  };
  const refuse = (how: boolean) => {
    refuses = how;
  };
  return { bringInLine: createSites(tools), done, allowed, registered, refuse };
}

describe('keeping readers of added sites', () => {
  it('registers and starts one for a site that was allowed', async () => {
    const { bringInLine, done } = browserWith(['https://a/*'], []);
    await bringInLine();
    expect(done).toEqual(['register https://a/*', 'start https://a/*']);
  });

  it('does nothing where all is in line, as with most starts of the background', async () => {
    const { bringInLine, done } = browserWith(['https://a/*'], ['https://a/*']);
    await bringInLine();
    expect(done).toEqual([]);
  });

  it('registers again what an update of the extension took along', async () => {
    const { bringInLine, registered } = browserWith(['https://a/*', 'http://b/*'], []);
    await bringInLine();
    expect(registered).toEqual(['https://a/*', 'http://b/*']);
  });

  it('ends the reader of a site that was taken away, and of that one only', async () => {
    const { bringInLine, done, registered } = browserWith(['https://a/*'], ['https://a/*', 'http://b/*']);
    await bringInLine();
    expect(done).toEqual(['unregister http://b/*']);
    expect(registered).toEqual(['https://a/*']);
  });

  it('adds nothing twice when it is called twice at once', async () => {
    const { bringInLine, done } = browserWith(['https://a/*'], []);
    await Promise.all([bringInLine(), bringInLine(), bringInLine()]);
    expect(done).toEqual(['register https://a/*', 'start https://a/*']);
  });

  it('tries again after the browser refused', async () => {
    const { bringInLine, registered, refuse } = browserWith(['https://a/*'], []);
    refuse(true);
    await bringInLine();
    expect(registered).toEqual([]);
    refuse(false);
    await bringInLine();
    expect(registered).toEqual(['https://a/*']);
  });
});

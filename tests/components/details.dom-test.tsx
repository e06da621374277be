import { afterEach, describe, expect, it } from 'vitest';
import { ADVICE } from '../../lib/scheme/advice';
import { sampleKept, sampleLive, samplePortfolio } from '../lib/view/fixtures';
import { button, fireEvent, press, renderSidebar, type Shown, screen, waitFor } from './render-sidebar';

let shown: Shown | null = null;
afterEach(() => {
  shown?.end();
  shown = null;
});

async function sidebar(...args: Parameters<typeof renderSidebar>): Promise<Shown> {
  shown = await renderSidebar(...args);
  return shown;
}

function fold(name: RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

function note(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My notes for Your target learners' });
}

describe('what a section is about', () => {
  it('is asked for when it is unfolded, and follows the caret into other sections', async () => {
    const { background } = await sidebar();
    expect(background.advised.count).toBe(0);
    fireEvent.click(fold(/What this section is about/u));
    await waitFor(() => expect(screen.getByText(ADVICE['2b'].about)).toBeTruthy());
    for (const list of [ADVICE['2b'].include, ADVICE['2b'].evidence, ADVICE['2b'].pitfalls]) {
      for (const { text } of list) expect(screen.getByText(text)).toBeTruthy();
    }
    background.setLive(sampleLive({ caret: { heading: 'block-2a' } }));
    await waitFor(() => expect(screen.getByText(ADVICE['2a'].about)).toBeTruthy());
    expect(screen.queryByText(ADVICE['2b'].about)).toBeNull();
    expect(background.advised.count).toBe(1);
  });

  it('leaves out what is asked of other pathways', async () => {
    await sidebar(sampleKept({}, samplePortfolio({ pathway: 'cmalt' })));
    fireEvent.click(fold(/What this section is about/u));
    await waitFor(() => expect(screen.getByText(ADVICE['2b'].about)).toBeTruthy());
    expect(screen.queryByText(ADVICE['2b'].senior ?? '')).toBeNull();
    for (const { text, pathways } of ADVICE['2b'].include) {
      expect(screen.queryByText(text) !== null).toBe(pathways?.includes('cmalt') ?? true);
    }
  });

  it('says when it cannot be had, and tries again', async () => {
    const { background } = await sidebar();
    background.setAdvice('blocked');
    fireEvent.click(fold(/What this section is about/u));
    await waitFor(() => expect(screen.getByText(/did not let these texts/u)).toBeTruthy());
    background.setAdvice('there');
    press('Try again');
    await waitFor(() => expect(screen.getByText(ADVICE['2b'].about)).toBeTruthy());
  });

  it('is gone when it is folded again, and the button says so', async () => {
    await sidebar();
    expect(fold(/All questions/u).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold(/All questions/u));
    await waitFor(() => expect(screen.getByRole('heading', { level: 4, name: 'Looking back' })).toBeTruthy());
    expect(fold(/All questions/u).getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(fold(/All questions/u));
    await waitFor(() => expect(screen.queryByRole('heading', { level: 4 })).toBeNull());
  });
});

describe('what is seldom wanted', () => {
  const tick = () =>
    screen.getByRole<HTMLInputElement>('checkbox', { name: 'This section is audio or video' });

  it('is to say that a section is audio or video, which can be undone', async () => {
    const { background } = await sidebar();
    screen.getByText('640 words');
    fireEvent.click(tick());
    await waitFor(() => screen.getByText('Audio or video'));
    screen.getByText(/no length for audio or video. Said aloud, their 500–1,000 words take about 4–7 min/u);
    expect(screen.queryByText('640 words')).toBeNull();
    expect(screen.queryByText('Reflection')).toBeNull();
    expect(background.kept().portfolios.p1?.media).toEqual({ '2b': true });
    press('Undo: 2b marked as audio or video');
    await waitFor(() => screen.getByText('640 words'));
    expect(tick().checked).toBe(false);
  });

  it('is to copy something to begin with', async () => {
    const { background } = await sidebar();
    press('Copy headings and questions for Your target learners');
    await waitFor(() => expect(background.copied[0]).toMatch(/^2b /u));
  });

  it('is not offered where something has to be signed', async () => {
    await sidebar(sampleKept(), sampleLive({ snapshot: null, caret: null }));
    fireEvent.click(screen.getByRole('button', { name: /^– Confirmation|^–Confirmation/u }));
    await waitFor(() => screen.getByRole('heading', { level: 2, name: 'Confirmation' }));
    expect(screen.queryByRole('checkbox', { name: 'This section is audio or video' })).toBeNull();
  });
});

describe('notes', () => {
  async function withNotes(...args: Parameters<typeof renderSidebar>): Promise<Shown> {
    const opened = await sidebar(...args);
    fireEvent.click(fold(/My notes/u));
    await waitFor(() => expect(note()).toBeTruthy());
    return opened;
  }

  function write(text: string): void {
    fireEvent.input(note(), { target: { value: text } });
  }

  it('are kept when the field is left, without a word in the quiet bar', async () => {
    const { background } = await withNotes();
    write('Ask Priya for the survey');
    expect(background.requests).toEqual([]);
    fireEvent.blur(note());
    await waitFor(() =>
      expect(background.kept().portfolios.p1?.notes['2b']).toBe('Ask Priya for the survey'),
    );
    expect(screen.getByRole('status').textContent).toBe('');
    expect(fold(/My notes/u).textContent).toMatch(/written/u);
  });

  it.each([
    [
      'the caret goes to another section',
      (shown: Shown) => shown.background.setLive(sampleLive({ caret: { heading: 'block-2a' } })),
    ],
    ['they are folded', () => fireEvent.click(fold(/My notes/u))],
    ['the page is hidden', () => fireEvent(document, new Event('visibilitychange'))],
  ])('are kept for their own section when %s', async (_when, leave) => {
    const opened = await withNotes();
    write('Ask Priya');
    leave(opened);
    await waitFor(() => expect(opened.background.kept().portfolios.p1?.notes).toEqual({ '2b': 'Ask Priya' }));
  });

  it('stay in the field when storage refuses them, and are kept by the next try', async () => {
    const { background } = await withNotes();
    background.refuseWith('storage-full');
    write('Not to be lost');
    fireEvent.blur(note());
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/no room left/u));
    expect(note().value).toBe('Not to be lost');
    fireEvent.blur(note());
    await waitFor(() => expect(background.requests).toHaveLength(2));
  });

  it('follow what is kept, unless something is being written', async () => {
    const { background } = await withNotes(sampleKept({}, samplePortfolio({ notes: { '2b': 'one' } })));
    await waitFor(() => expect(note().value).toBe('one'));
    background.setKept(sampleKept({}, samplePortfolio({ notes: { '2b': 'two' } })));
    await waitFor(() => expect(note().value).toBe('two'));
    write('mine');
    background.setKept(sampleKept({}, samplePortfolio({ notes: { '2b': 'three' } })));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(note().value).toBe('mine');
  });

  it('take a question in, below what they held, in one step that can be undone', async () => {
    const { background } = await withNotes(sampleKept({}, samplePortfolio({ notes: { '2b': 'one' } })));
    const question = document.querySelector('.question')?.textContent ?? '';
    press('Keep as a note');
    await waitFor(() => expect(note().value).toBe(`one\n\n${question}\n`));
    expect(screen.getByRole('status').textContent).toBe('Note for 2b changed');
    fireEvent.click(button('Undo: Note for 2b changed'));
    await waitFor(() => expect(background.kept().portfolios.p1?.notes['2b']).toBe('one'));
    await waitFor(() => expect(note().value).toBe('one'));
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { FINAL_CONTENTS, FINAL_STATEMENTS } from '../../lib/scheme';
import { sampleKept, sampleLive, samplePortfolio } from '../lib/view/fixtures';
import { fireEvent, press, renderSidebar, type Shown, screen, waitFor } from './render-sidebar';

/** The last checklist, and the date to submit on. */

let shown: Shown | null = null;
afterEach(() => shown?.end());

async function finish(kept = sampleKept()): Promise<Shown> {
  shown = await renderSidebar(kept, sampleLive());
  fireEvent.click(screen.getByRole('tab', { name: 'Finish' }));
  await waitFor(() => screen.getByRole('heading', { name: 'Is everything there?' }));
  return shown;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('the last checklist', () => {
  it('has fourteen contents and six statements, none of which is ticked by what was found', async () => {
    await finish();
    for (const { text } of [...FINAL_CONTENTS, ...FINAL_STATEMENTS]) expect(box(text).checked).toBe(false);
    expect(screen.getAllByRole('checkbox')).toHaveLength(20);
  });

  it('keeps a tick, names it, and takes it back', async () => {
    const { background } = await finish();
    fireEvent.click(box('Legislation'));
    await waitFor(() => expect(box('Legislation').checked).toBe(true));
    expect(background.kept().portfolios.p1?.items).toEqual({ 'finish.3a': true });
    expect(screen.getByRole('status').textContent).toBe('Ticked “Legislation”');
    screen.getByText('You have ticked 1 of 20.');
    press('Undo: Ticked “Legislation”');
    await waitFor(() => expect(box('Legislation').checked).toBe(false));
    expect(background.kept().portfolios.p1?.items).toEqual({});
  });

  it('says what can be seen, and leads to the section', async () => {
    await finish();
    screen.getByRole('button', { name: 'ready: show Legislation' });
    screen.getByRole('button', { name: 'optional: show Nominated assessor, if I want one' });
    screen.getByRole('button', { name: 'not found: show Supporting deployment' });
    screen.getByText('No reflection part, or nothing in it yet: 1b, 2b.');
    press('found: show Technical knowledge');
    await waitFor(() => screen.getByRole('heading', { level: 2, name: /^1b/u }));
  });

  it('says which title and which principles are missing', async () => {
    await finish(sampleKept({}, samplePortfolio({ pathway: 'cmalt', titles: {} })));
    expect(screen.queryByRole('checkbox', { name: /^Advanced area/u })).toBeNull();
    expect(screen.getAllByRole('checkbox')).toHaveLength(19);
    shown?.end();
    await finish(sampleKept({}, samplePortfolio({ ready: {}, titles: { '6': 'Leading' } })));
    screen.getByRole('button', { name: /^0 of 4 principles: show Advanced area/u });
  });
});

describe('the target date', () => {
  async function menu(target: string | null): Promise<Shown> {
    shown = await renderSidebar(sampleKept({}, samplePortfolio({ target })), sampleLive());
    press('Menu');
    await waitFor(() => screen.getByLabelText('Target date'));
    return shown;
  }
  const subtitle = () => document.querySelector('.head-sub')?.textContent;
  const field = () => screen.getByLabelText<HTMLInputElement>('Target date');

  it('can be one of the next closings, and is counted down to', async () => {
    const { background } = await menu(null);
    press('31 January 2027');
    await waitFor(() => screen.getByText('Senior CMALT · 69 days to 31 Jan'));
    expect(background.kept().portfolios.p1?.target).toBe('2027-01-31');
    expect(field().value).toBe('2027-01-31');
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain(
      'Target date set to 31 January 2027',
    );
    press('No date');
    await waitFor(() => expect(subtitle()).toBe('Senior CMALT'));
    expect(background.kept().portfolios.p1?.target).toBeNull();
  });

  it('can be any day', async () => {
    const { background } = await menu(null);
    fireEvent.change(field(), { target: { value: '2026-11-24' } });
    await waitFor(() => screen.getByText('Senior CMALT · 1 day to 24 Nov'));
    expect(background.kept().portfolios.p1?.target).toBe('2026-11-24');
  });

  it('says so on the day itself', async () => {
    await menu('2026-11-23');
    screen.getByText('Senior CMALT · 23 Nov is today');
  });

  it('is said kindly when it has gone by', async () => {
    await menu('2026-11-22');
    expect(subtitle()).toBe('Senior CMALT');
    screen.getByText(/22 November 2026 has gone by\. Choose another day/u);
  });
});

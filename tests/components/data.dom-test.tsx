import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TextsProvider } from '../../components/common/texts-context';
import { DataPage } from '../../components/data/DataPage';
import { type DataStage, dataStage, fileOf } from '../lib/view/data-stage';
import { sampleKept, samplePortfolio } from '../lib/view/fixtures';
import { texts } from '../lib/view/messages';

afterEach(cleanup);

async function page(...what: Parameters<typeof dataStage>): Promise<DataStage> {
  const stage = dataStage(...what);
  render(
    <TextsProvider value={texts}>
      <DataPage model={stage.model} />
    </TextsProvider>,
  );
  await waitFor(() => {
    if (stage.model.phase.value.kind === 'loading') throw new Error('still loading');
  });
  return stage;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const NAME = 'blog.example/portfolio';

/** The backup that the page made, pressed for now. */
function backedUp(stage: DataStage): string {
  press('Save a backup');
  return stage.saved.at(-1)?.text ?? '';
}

describe('what is stored', () => {
  it('is told by portfolio and kind, in words for sizes', async () => {
    await page(sampleKept({}, samplePortfolio({ notes: { '2b': 'Ask Priya.' } })));
    await waitFor(() => screen.getByText('What is known of 5 pages'));
    const total = screen.getByText('Together').parentElement;
    expect(total?.textContent).toMatch(/^Together[\d.]+ kB$/u);
    expect(screen.getByText(/ kB in all$/u)).toBeTruthy();
    expect(screen.queryByText('Set aside, as it could not be read')).toBeNull();
  });

  it('tells what was set aside, and that it is in no backup', async () => {
    await page(sampleKept(), { 'quarantine:0:portfolio:x': 'damaged' });
    await waitFor(() => screen.getByText('Set aside, as it could not be read'));
    expect(screen.getByText(/^1 stored item could not be read/u)).toBeTruthy();
  });

  it('is deleted after asking once; Cancel has the focus and deletes nothing', async () => {
    const stage = await page(sampleKept());
    const opener = button(`Delete ${NAME}`);
    opener.focus();
    press(`Delete ${NAME}`);
    const dialog = screen.getByRole('dialog', { name: `Delete ${NAME}?` });
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Cancel' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(stage.requests).toEqual([]);
    press(`Delete ${NAME}`);
    press('Save a backup first');
    await waitFor(() => screen.getByText('Your browser is saving it.'));
    expect(stage.saved).toHaveLength(1);
    press('Delete this portfolio');
    await waitFor(() => screen.getByText(`Deleted: ${NAME}`));
    await waitFor(() => screen.getByText('No portfolio is stored.'));
    const heading = screen.getByRole('heading', { name: 'What is stored' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('says why it was not deleted', async () => {
    const stage = await page(sampleKept());
    stage.refuseWith('storage-failed');
    press('Delete everything');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete everything' }));
    await waitFor(() => screen.getByText(/storage refused/u));
    expect(button(`Delete ${NAME}`)).toBeTruthy();
  });
});

describe('a backup', () => {
  it('is one file by the name of the day', async () => {
    const stage = await page(sampleKept());
    expect(JSON.parse(backedUp(stage))).toMatchObject({ format: 'sidenote-backup', version: 1 });
    expect(stage.saved[0]?.name).toBe('sidenote-backup-2026-11-23.json');
    await waitFor(() => screen.getByText('Your browser is saving sidenote-backup-2026-11-23.json.'));
  });

  it('is not offered where there is nothing', async () => {
    await page(sampleKept({}, null));
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull();
    expect(screen.getByText(/nothing to back up yet/u)).toBeTruthy();
  });

  it('shows what it would change, follows what changes meanwhile, and is one command', async () => {
    const stage = await page(sampleKept({}, samplePortfolio({ ready: { '1a': true } })));
    const text = backedUp(stage);
    await stage.elsewhere({
      kind: 'change',
      portfolio: 'p1',
      change: { kind: 'tick-section', section: '1a', ready: false },
    });
    await stage.model.restore.choose(fileOf(text));
    await waitFor(() => screen.getByText('Sections marked as ready: 1 added'));
    const heading = screen.getByRole('heading', { name: 'What would change' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await stage.elsewhere({
      kind: 'change',
      portfolio: 'p1',
      change: { kind: 'pathway', pathway: 'cmalt' },
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Replace everything' }));
    await waitFor(() => screen.getByText('Pathway: Senior CMALT, now CMALT'));
    press('Replace what is here');
    press('Replace what is here');
    await waitFor(() => screen.getByText(/^Restored/u));
    expect(new Set(stage.requests.map((one) => (one.kind === 'restore' ? one.restore : one.kind))).size).toBe(
      1,
    );
    press('Undo the restore');
    await waitFor(() => screen.getByText(/was taken back/u));
    expect(stage.area.contents()['portfolio:p1']).toMatchObject({ pathway: 'cmalt', ready: {} });
  });

  it('that changes nothing has no button to restore', async () => {
    const stage = await page(sampleKept());
    await stage.model.restore.choose(fileOf(backedUp(stage)));
    await waitFor(() => screen.getByText(/^Nothing would change/u));
    expect(screen.queryByRole('button', { name: 'Add to what is here' })).toBeNull();
    press('Close');
    await waitFor(() => expect(screen.queryByText('What would change')).toBeNull());
  });

  it('that cannot be read says why and where, until another file is chosen', async () => {
    const stage = await page(sampleKept());
    const text = backedUp(stage);
    await stage.model.restore.choose(fileOf(text.replace('"pathway": "senior"', '"pathway": 7')));
    await waitFor(() => screen.getByText('The place: portfolios.0.pathway'));
    await stage.model.restore.choose(fileOf(text));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is taken from a file that is dropped anywhere on the page', async () => {
    const stage = await page(sampleKept());
    const file = fileOf(backedUp(stage), 'dropped.json');
    const drop = () =>
      Object.assign(new Event('drop', { cancelable: true }), {
        dataTransfer: { types: ['Files'], files: [file] },
      });
    // Where nobody listens the browser would open the file in the page's place.
    await waitFor(() => {
      expect(window.dispatchEvent(drop())).toBe(false);
      screen.getByText('dropped.json');
    });
  });

  it('cannot be undone here while something was changed since, and says what to do', async () => {
    const stage = await page(sampleKept({}, samplePortfolio({ notes: { '2b': 'One.' } })));
    const text = backedUp(stage);
    const note = (words: string) =>
      stage.elsewhere({
        kind: 'change',
        portfolio: 'p1',
        change: { kind: 'note', section: '2b', text: words },
      });
    await note('Two.');
    await stage.model.restore.choose(fileOf(text));
    await waitFor(() => button('Add to what is here'));
    press('Add to what is here');
    await waitFor(() => button('Undo the restore'));
    await note('Three.');
    await waitFor(() => screen.getByText(/Undo that in the sidebar first/u));
    expect(screen.queryByRole('button', { name: 'Undo the restore' })).toBeNull();
  });
});

it('an extension that was updated says so in the place of everything', async () => {
  const stage = await page(sampleKept());
  stage.update();
  await waitFor(() => screen.getByRole('heading', { name: 'Sidenote was updated' }));
  expect(screen.queryByRole('button')).toBeNull();
});

it('data of a newer version is left alone', async () => {
  await page(sampleKept(), { meta: { version: 99 } });
  await waitFor(() => screen.getByRole('heading', { name: 'Your data comes from a newer Sidenote' }));
  expect(screen.queryByRole('button')).toBeNull();
});

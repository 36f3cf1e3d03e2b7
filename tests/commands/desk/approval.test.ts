import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice, type Seen } from './desk-office.ts';

const { channels } = ids;
const clock = 'sample-the-clock-that-ran-on-water';
const samples = join(import.meta.dirname, '../../../content/articles');
const where = { channelId: channels.newsroom };
const outdated = 'This has changed since approval was asked for, so it was not approved.';

const aFerry = (headline: string) => ({
  headline,
  points: 'The ferry runs again.',
  text: `It runs again. All of this is about: ${headline}.`,
  details: 'publisher: The Gull Gazette',
});

describe.each(engines)('with approval on ($name)', { timeout: 60_000 }, (engine) => {
  let office: DeskOffice;
  let contentDir: string;
  beforeAll(async () => {
    contentDir = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
    await copyFile(join(samples, `${clock}.md`), join(contentDir, `${clock}.md`));
    office = await openDeskOffice({ engine, contentDir });
    await office.as('administrator').command('desk log', { channel: channels.newsroom });
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    await rm(contentDir, { recursive: true });
  });
  beforeEach(() => approval(true));
  afterEach(() => expect(office.refusals).toEqual([]));

  const author = () => office.as('moderator', where);
  const second = () => office.as('administrator', where);
  const approval = (on: boolean) => office.as('administrator').command('desk approval', { on });
  /** What the file beside a preview says: all that was typed. */
  const whole = async (message: Seen['message']) => {
    const url = message?.attachments.find(({ filename }) => filename.endsWith('.md'))?.url;
    return url === undefined ? undefined : (await fetch(url)).text();
  };
  const read = async () => (await office.as('member').command('latest')).text;
  const corrected = async () =>
    (await office.as('member').command('summary', { article: clock })).text;
  /** What the log channel was told last. */
  const told = () => {
    const [message] = office.discord
      .messages(channels.newsroom)
      .filter(({ flags }) => ((flags ?? 0) & 64) === 0)
      .toSorted((a, b) => Number(BigInt(b.id) - BigInt(a.id)));
    if (!message) throw new Error('The log channel was not told.');
    return message;
  };
  const write = async (headline: string) =>
    author().fill(await author().command('write'), aFerry(headline));
  const correct = async (note: string) =>
    author().fill(await author().command('correct', { article: clock }), { kind: 'update', note });
  const submit = (preview: Seen) => author().press(preview, 'Ask for approval');
  const pickAs = async (who: ReturnType<typeof author>, headline: string) =>
    who.pick(await who.command('scheduled'), headline);

  it('an article waits for a second moderator, who sees the same, and is read only then', async () => {
    const preview = await write('The ferry waits');
    expect(preview.text).toContain('a second moderator has to approve it');
    expect(preview.buttons.slice(-3)).toEqual(['Ask for approval', 'Edit', 'Cancel']);
    const asked = await submit(preview);
    expect(asked.text).toContain('It waits in /scheduled, where they can press *Approve*.');
    expect(await read()).not.toContain('The ferry waits');

    expect(await whole(told())).toContain('All of this is about: The ferry waits.');
    const own = await author().pressOn(told(), 'Approve');
    expect(own.text).toContain('whoever asked for it cannot');
    expect(await read()).not.toContain('The ferry waits');

    const list = await second().command('scheduled');
    expect(list.text).toMatch(/The ferry waits\*\*\n.*new article · waits for approval/);
    const waiting = await second().pick(list, 'The ferry waits');
    expect(waiting.text).toContain('- The ferry runs again.');
    expect(await whole(waiting.message)).toContain('All of this is about: The ferry waits.');
    expect(waiting.text).toContain(`**Asked for by** <@${ids.moderator}>`);
    expect(waiting.buttons.slice(-2)).toEqual(['Approve', 'Discard']);
    const done = await second().press(waiting, 'Approve');
    expect(done.text).toContain('Added: The ferry waits.');
    expect(await read()).toContain('The ferry waits');
    expect((await second().command('scheduled')).text).not.toContain('waits for approval');
    const audit = (await second().command('audit')).text;
    expect(audit).toContain(`<@${ids.administrator}> **approved**`);
    expect(audit).toContain(`<@${ids.moderator}> **wrote an article**`);
  });

  it('a correction changes nothing until it is approved, and every post then', async () => {
    await approval(false);
    await author().press(
      await author().command('publish', { article: clock, channel: channels.general }),
      'Publish',
    );
    // Readers' answers stand in the same channel; posts have embeds.
    const post = () =>
      JSON.stringify(office.discord.messages(channels.general).map(({ embeds }) => embeds));
    await office.until(channels.general, () => post().includes('The clock that ran on water'));
    await approval(true);

    await submit(await correct('The clock has stopped.'));
    expect(await corrected()).not.toContain('The clock has stopped.');
    const waiting = await pickAs(second(), 'The clock');
    expect(waiting.text).toContain('1 post will change.');
    expect(waiting.text).toContain('The clock has stopped.');
    expect(post()).not.toContain('The clock has stopped.');
    await second().press(waiting, 'Approve');
    await office.until(channels.general, () => post().includes('The clock has stopped.'));
    expect(await corrected()).toContain('The clock has stopped.');
    expect((await second().command('audit')).text).toContain(
      `<@${ids.moderator}> **corrected an article**`,
    );
  });

  it('what its author changed since is shown anew, and approved only when that was asked for', async () => {
    await submit(await write('The ferry before'));
    const old = told();
    const mine = await pickAs(author(), 'The ferry before');
    expect(mine.buttons.slice(-2)).toEqual(['Edit', 'Discard']);
    const form = await author().press(mine, 'Edit');
    const mended = await author().fill(form, aFerry('The ferry after'));
    expect(mended.buttons.slice(-3)).toEqual(['Ask for approval', 'Edit', 'Cancel']);
    expect((await second().command('scheduled')).text).not.toContain('The ferry');

    const early = await second().pressOn(old, 'Approve');
    expect(early.text).toContain(outdated);
    expect(await whole(early.message)).toContain('All of this is about: The ferry after.');
    expect(early.text).toContain('Approval of this has not been asked for.');
    expect(early.buttons).not.toContain('Approve');

    await submit(mended);
    const shown = await second().pressOn(old, 'Approve');
    expect(shown.text).toContain(outdated);
    expect(await read()).not.toContain('The ferry after');
    const done = await second().press(shown, 'Approve');
    expect(done.text).toContain('Added: The ferry after.');
    expect(await read()).not.toContain('The ferry before');
  });

  it('what corrects a revision that is no longer read is shown anew, and can be approved then', async () => {
    await submit(await correct('The first.'));
    const first = told();
    await submit(await correct('The second.'));
    const other = told();
    await second().pressOn(first, 'Approve');
    expect(await corrected()).toContain('The first.');

    const shown = await second().pressOn(other, 'Approve');
    expect(shown.text).toContain(outdated);
    expect(shown.text).toContain('The second.');
    expect(await corrected()).not.toContain('The second.');
    expect((await second().pressOn(other, 'Approve')).text).toContain(outdated);
    expect((await pickAs(author(), 'The clock')).buttons).not.toContain('Approve');
    await second().press(shown, 'Approve');
    expect(await corrected()).toMatch(/The second\.[^]*The first\./);
  });

  it('what was discarded is gone, and whoever approves it later is told so', async () => {
    await submit(await write('The ferry sinks'));
    const waiting = await pickAs(second(), 'The ferry sinks');
    const gone = await second().press(waiting, 'Discard');
    expect(gone.text).toBe('Discarded. Nothing has changed.');
    const late = await second().pressOn(told(), 'Approve');
    expect(late.text).toContain('This was cancelled already');
    expect(await read()).not.toContain('The ferry sinks');
    expect((await second().command('audit')).text).toContain(`<@${ids.administrator}> **refused**`);
  });

  it('a preview from before asks for approval, too', async () => {
    await approval(false);
    const preview = await write('The ferry of before');
    await approval(true);
    const asked = await author().press(preview, 'Add to the library');
    expect(asked.text).toContain('A second moderator has to approve it now.');
    expect(await read()).not.toContain('The ferry of before');
  });

  it('what waits still does when it is switched off; what does not is done at once', async () => {
    await submit(await write('The ferry that waits'));
    const preview = await write('The ferry that does not');
    await approval(false);
    const own = await author().pressOn(told(), 'Approve');
    expect(own.text).toContain('whoever asked for it cannot');
    const done = await author().press(preview, 'Ask for approval');
    expect(done.text).toContain('Added: The ferry that does not.');
    expect((await second().pressOn(told(), 'Approve')).text).toContain(
      'Added: The ferry that waits.',
    );
  });

  it('nothing waits of a retraction, and no correction of what is retracted', async () => {
    await submit(await correct('Too late.'));
    const form = await author().command('retract', {
      article: clock,
      reason: 'There is no clock.',
    });
    await author().fill(form, { word: 'the', reason: 'There is no clock.' });
    expect(await corrected()).toContain('There is no clock.');
    const late = await second().pressOn(told(), 'Approve');
    expect(late.text).toContain('has retracted that article');
    expect((await second().command('scheduled')).text).not.toContain('The clock');
  });
});

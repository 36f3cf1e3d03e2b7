import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const { channels } = ids;
const clock = 'sample-the-clock-that-ran-on-water';
const samples = join(import.meta.dirname, '../../../content/articles');

describe.each(engines)(
  'settings, follows and the audit log ($name)',
  { timeout: 30_000 },
  (engine) => {
    let office: DeskOffice;
    let contentDir: string;
    beforeAll(async () => {
      contentDir = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
      await copyFile(join(samples, `${clock}.md`), join(contentDir, `${clock}.md`));
      office = await openDeskOffice({ engine, contentDir });
    }, 60_000);
    afterAll(async () => {
      await office.stop();
      await rm(contentDir, { recursive: true });
    });
    afterEach(() => expect(office.refusals).toEqual([]));

    it('a server chooses its time zone, in which times are read then', async () => {
      const moderator = office.as('moderator');
      const changed = await moderator.command('desk timezone', { zone: 'Europe/Paris' });
      expect(changed.text).toContain('**Time zone:** Europe/Paris');
      const wrong = await moderator.command('desk timezone', { zone: 'Atlantis/Poseidonis' });
      expect(wrong.text).toContain('Valid are names such as `Europe/Paris`');
      const past = await moderator.command('publish', {
        article: clock,
        channel: channels.general,
        when: '2020-01-01 09:00',
      });
      expect(past.text).toContain('has passed (this server’s time zone is Europe/Paris)');
    });

    it('only who may manage the server says who moderates it', async () => {
      const asked = { role: ids.roles.readers };
      const refused = await office.as('moderator').command('desk moderators', asked);
      expect(refused.text).toContain('Manage Server');
      const done = await office.as('administrator').command('desk moderators', asked);
      expect(done.text).toContain(`<@&${ids.roles.readers}>`);
    });

    it('with approval on, a second moderator has to approve that very text', async () => {
      const administrator = office.as('administrator');
      await administrator.command('desk log', { channel: channels.newsroom });
      await administrator.command('desk approval', { on: true });
      const moderator = office.as('moderator');
      const preview = await moderator.command('publish', {
        article: clock,
        channel: channels.general,
      });
      const submitted = await moderator.press(preview, 'Ask for approval');
      expect(submitted.text).toContain('A second moderator has to approve');
      expect(office.discord.messages(channels.general)).toEqual([]);

      const [told] = office.discord.messages(channels.newsroom);
      if (!told) throw new Error('The log channel was not told.');
      const inNewsroom = { channelId: channels.newsroom };
      const own = await office.as('moderator', inNewsroom).pressOn(told, 'Approve and publish');
      expect(own.text).toContain('whoever asked for it cannot');

      const list = await administrator.command('scheduled');
      const waiting = await administrator.pick(list, 'The clock');
      const done = await administrator.press(waiting, 'Approve and publish');
      await office.until(channels.general, (messages) => messages.length === 1);
      expect(done.text).toMatch(/Published: https|on its way/);
      await administrator.command('desk approval', { on: false });
    });

    it('an article that appears goes to the channels that follow its topic', async () => {
      const moderator = office.as('moderator');
      const begun = await moderator.command('follow', {
        topic: 'harbours',
        channel: channels.announcements,
      });
      expect(begun.text).toContain('**harbours** in');
      expect((await moderator.command('following')).text).toContain('harbours');
      const text = await readFile(join(samples, `${clock}.md`), 'utf8');
      const other = text
        .replace(/^topics: .*$/m, 'topics: [harbours]')
        .replace(/^headline: .*$/m, 'headline: A harbour and its clock');
      await writeFile(join(contentDir, 'a-harbour.md'), other);
      await office.until(channels.announcements, (messages) => messages.length === 1);
      const ended = await moderator.command('unfollow', {
        topic: 'harbours',
        channel: channels.announcements,
      });
      expect(ended.text).toContain('No longer followed');
    });

    it('a change without a correction is told to the moderators, and changes no post', async () => {
      const [before] = office.discord.messages(channels.general);
      const file = join(contentDir, `${clock}.md`);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^headline: .*$/m, 'headline: Another headline'));
      await office.until(channels.newsroom, (messages) =>
        messages.some((one) => JSON.stringify(one).includes('without saying so')),
      );
      expect(office.discord.messages(channels.general)).toEqual([before]);
      const moderator = office.as('moderator');
      const form = await moderator.command('correct', { article: clock });
      const seen = await moderator.fill(form, { kind: 'correction', note: 'It has another name.' });
      expect(seen.text).toContain('**Headline, now:** Another headline');
      expect(seen.text).toContain('1 post will change.');
      const cancelled = await moderator.press(seen, 'Cancel');
      expect(cancelled.text).toContain('Nothing has changed.');
    });

    it('with a correction it changes every post', async () => {
      const file = join(contentDir, `${clock}.md`);
      const text = await readFile(file, 'utf8');
      const entry =
        'corrections:\n  - { at: 2026-11-20T10:00:00Z, kind: correction, note: It ran on oil. }\n';
      await writeFile(
        file,
        text.replace(/^corrections:.*\n(?: .*\n)*/m, '').replace(/^topics:/m, `${entry}topics:`),
      );
      await office.until(channels.general, ([message]) =>
        JSON.stringify(message?.embeds).includes('It ran on oil.'),
      );
      const [post] = office.discord.messages(channels.general);
      expect(JSON.stringify(post?.embeds)).toContain('Another headline');
    });

    it('the audit log tells who did what, and comes as a file', async () => {
      const moderator = office.as('moderator');
      const first = await moderator.command('audit');
      expect(first.text).toContain(`<@${ids.administrator}> **changed settings**`);
      const older = await moderator.press(first, 'Older');
      expect(older.text).not.toBe(first.text);
      const file = await moderator.command('audit', { export: true });
      expect(file.message?.attachments[0]).toMatchObject({ filename: 'audit.json' });
    });

    it('a server is forgotten when its manager types the word', async () => {
      const administrator = office.as('administrator');
      const wrong = await administrator.fill(await administrator.command('desk forget'), {
        word: 'no',
      });
      expect(wrong.text).toContain('nothing was deleted');
      const done = await administrator.fill(await administrator.command('desk forget'), {
        word: 'forget',
      });
      expect(done.text).toContain('is deleted');
      expect((await administrator.command('desk show')).text).toContain('UTC');
      expect((await administrator.command('posts')).text).toContain('Nothing has been published');
    });
  },
);

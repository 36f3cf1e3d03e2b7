import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { embedded } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const { channels } = ids;
const article = 'sample-tram-returns-to-the-old-bridge';
const file = 'sample-tram-on-the-bridge.png';
const samples = join(import.meta.dirname, '../../../content/articles');
const tram = [{ description: expect.stringContaining('A drawing of a blue and white tram') }];

// The engines differ in nothing that matters here.
describe('an article’s picture', { timeout: 30_000 }, () => {
  let office: DeskOffice;
  let contentDir: string;
  const put = (name: string) => copyFile(join(samples, name), join(contentDir, name));

  beforeAll(async () => {
    contentDir = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
    for (const name of await readdir(samples)) await put(name);
    office = await openDeskOffice({ engine: embedded, contentDir });
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    await rm(contentDir, { recursive: true });
  });
  afterEach(() => expect(office.refusals).toEqual([]));

  it('is in the preview and in the post, with its alt text and whose it is', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', { article, channel: channels.general });
    expect(preview.message?.attachments).toMatchObject(tram);
    expect(preview.text).toContain('Picture: Drawn for Verbatim');
    await moderator.press(preview, 'Publish');
    await office.until(channels.general, (messages) => messages.length > 0);
    const [post] = office.discord.messages(channels.general);
    expect(post?.attachments).toMatchObject(tram);
    expect(post?.embeds[0]?.footer?.text).toContain('Picture: Drawn for Verbatim');
  });

  it('is shown to those who are to approve the post', async () => {
    const administrator = office.as('administrator');
    await administrator.command('desk log', { channel: channels.newsroom });
    await administrator.command('desk approval', { on: true });
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', { article, channel: channels.general });
    await moderator.press(preview, 'Ask for approval');
    const [asked] = office.discord.messages(channels.newsroom);
    expect(asked?.attachments).toMatchObject(tram);
    const waiting = await administrator.pick(await administrator.command('scheduled'), 'Trams');
    expect(waiting.message?.attachments).toMatchObject(tram);
    await administrator.press(waiting, 'Refuse');
    await administrator.command('desk approval', { on: false });
  });

  it('whose file is gone is missed in the preview, in the ledger and in the log, until it is back', async () => {
    const moderator = office.as('moderator');
    await rm(join(contentDir, file));
    const preview = await moderator.command('publish', {
      article,
      channel: channels.announcements,
    });
    expect(preview.text).toContain('**Picture:** none. Its file is gone or has changed');
    expect(preview.message?.attachments).toEqual([]);
    const done = await moderator.press(preview, 'Publish');
    expect(done.text).toMatch(/The post stands without its picture|on its way/);
    await office.until(channels.newsroom, (messages) =>
      JSON.stringify(messages).includes('A post is incomplete'),
    );
    await put(file);
    const list = await moderator.command('posts');
    const detail = await moderator.pick(list, '1 · Trams');
    expect(detail.text).toContain('Put the file back, then press Retry');
    await moderator.press(detail, 'Retry');
    await office.until(channels.announcements, ([post]) => post?.attachments.length === 1);
    expect(office.discord.messages(channels.announcements)).toMatchObject([{ attachments: tram }]);
  });
});

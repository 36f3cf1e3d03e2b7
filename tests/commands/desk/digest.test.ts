import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const channel = ids.channels.general;
const clock = 'sample-the-clock-that-ran-on-water';
const samples = join(import.meta.dirname, '../../../content/articles');
/** Far enough from now, so that nothing goes out by itself. */
const hour = (new Date().getUTCHours() + 12) % 24;

describe.each(engines)('a daily digest ($name)', { timeout: 30_000 }, (engine) => {
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

  const write = async (id: string, headline: string) => {
    const text = await readFile(join(samples, `${clock}.md`), 'utf8');
    const other = text
      .replace(/^topics: .*$/m, 'topics: [harbours]')
      .replace(/^headline: .*$/m, `headline: ${headline}`);
    await writeFile(join(contentDir, `${id}.md`), other);
  };
  const message = () => {
    const [first, ...others] = office.discord.messages(channel);
    if (!first || others.length > 0) throw new Error('There is not one message.');
    return first;
  };
  const text = () => message().embeds[0]?.description ?? '';

  it('is chosen with a topic, and shown with the hour that the server chose', async () => {
    const moderator = office.as('moderator');
    const chosen = await moderator.command('desk digest', { hour });
    expect(chosen.text).toMatch(/\*\*Digests go out:\*\* every day at \d+:00/);
    const begun = await moderator.command('follow', { topic: 'harbours', channel, digest: true });
    expect(begun.text).toMatch(/new articles are gathered: \*\*harbours\*\* in .* every day at/);
    const list = await moderator.command('following');
    expect(list.text).toMatch(/\*\*harbours\*\* in <#\d+>, as a digest every day at \d+:00/);
    expect((await moderator.command('desk show')).text).toContain('Digests go out');
  });

  it('is listed by its day while it waits, and can be sent earlier', async () => {
    const moderator = office.as('moderator');
    await write('a-harbour', 'A harbour and its clock');
    const list = await vi.waitFor(async () => {
      const seen = await moderator.command('scheduled');
      expect(seen.text).toMatch(/Daily digest of .*20\d\d/);
      return seen;
    }, 10_000);
    await write('a-pier', 'A pier and its lamp');
    await vi.waitFor(async () => {
      const found = await moderator.command('posts', { article: 'a-pier' });
      expect(found.text).toContain('Daily digest of');
    }, 10_000);
    expect(office.discord.messages(channel)).toEqual([]);
    const detail = await moderator.pick(list, 'Daily digest');
    const form = await moderator.press(detail, 'Reschedule');
    await moderator.fill(form, { when: 'now' });
    await office.until(channel, (messages) => messages.length === 1);
    expect(message().content).toBe('2 new articles: harbours');
  });

  it('opens each article for whoever picks it', async () => {
    const seen = await office.as('member').pickOn(message(), 'A pier');
    expect(seen.isPrivate).toBe(true);
    expect(seen.text).toContain('A pier and its lamp');
    expect(message().content).toBe('2 new articles: harbours');
  });

  it('counts among what shows an article that is to be corrected', async () => {
    const moderator = office.as('moderator');
    const form = await moderator.command('correct', { article: 'a-pier' });
    const seen = await moderator.fill(form, { kind: 'update', note: 'The lamp is lit.' });
    expect(seen.text).toContain('1 post will change.');
    await moderator.press(seen, 'Correct');
    await office.until(channel, ([digest]) => JSON.stringify(digest).includes('The lamp is lit.'));
  });

  it('shows the notice of what is retracted, which the moderator is told', async () => {
    const moderator = office.as('moderator');
    const form = await moderator.command('retract', { article: 'a-pier', reason: 'A hoax.' });
    const done = await moderator.fill(form, { word: 'a', reason: 'A hoax.' });
    expect(done.text).toContain('In 1 digest its notice takes its place.');
    await vi.waitFor(() => expect(text()).toContain('A hoax.'), 10_000);
    expect(text()).toContain('A harbour and its clock');
    const seen = await office.as('member').pickOn(message(), 'A pier');
    expect(seen.text).toContain('A hoax.');
  });

  it('is named in the audit log', async () => {
    const { text: log } = await office.as('moderator').command('audit');
    expect(log).toMatch(/\*\*changed a message\*\* · Daily digest of .* in <#\d+>/);
    expect(log).toContain('**put into a digest** · a-pier');
  });

  it('ends with the topic, and says so', async () => {
    const ended = await office.as('moderator').command('unfollow', { topic: 'harbours', channel });
    expect(ended.text).toContain('what waited for the next digest for its sake is left out');
  });
});

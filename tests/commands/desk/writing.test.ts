import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice, type Seen } from './desk-office.ts';

const { channels } = ids;
const clock = 'sample-the-clock-that-ran-on-water';
const samples = join(import.meta.dirname, '../../../content/articles');

const typed = {
  headline: 'The ferry runs again',
  points: '- The ferry to Gull Island runs again.\nIt had stood still for nine days.',
  text: 'The ferry to Gull Island runs again since Monday.\n\n“We missed the noise of it,” the lighthouse keeper Ina Brandt said.',
  details: [
    'publisher: The Gull Gazette',
    'dek: After nine days without a boat',
    'topics: ferries, gull-island',
    'byline: Tom Esk',
    '“We missed the noise of it” — Ina Brandt, lighthouse keeper',
  ].join('\n'),
};

describe.each(engines)('articles written in Discord ($name)', { timeout: 60_000 }, (engine) => {
  let office: DeskOffice;
  let contentDir: string;
  let article = '';
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

  /** Readers' answers stand in the same channel; posts have embeds. */
  const posted = (text: string) =>
    office.until(channels.general, (messages) =>
      messages.some(({ embeds }) => JSON.stringify(embeds).includes(text)),
    );
  const theFerry = async () => (await office.as('member').command('article', { article })).text;

  it('say what has to be mended, and lose nothing of what was typed', async () => {
    const moderator = office.as('moderator');
    const form = await moderator.command('write');
    const details = typed.details.replace('the noise', 'the sound');
    const mistakes = await moderator.fill(form, { ...typed, details });
    expect(mistakes.text).toContain('Nothing that you typed is lost');
    expect(mistakes.text).toContain('must stand in one paragraph word for word');
    expect(mistakes.buttons).toEqual(['Edit', 'Cancel']);
    const again = await moderator.press(mistakes, 'Edit');
    expect(valuesOf(again)).toEqual({ ...typed, details });
    const stray = await moderator.fill(again, { ...typed, details: 'Ina Brandt' });
    expect(stray.text).toContain('“Ina Brandt” is not understood; valid are lines such as');
  });

  it('say it in the language of whoever types, and call the fields as their form does', async () => {
    const moderator = office.as('moderator', { locale: 'de' });
    const form = await moderator.command('write');
    const details = typed.details.replace('the noise', 'the sound').replace(/^publisher.*\n/, '');
    const missing = await moderator.fill(form, { ...typed, points: ' ', details });
    expect(missing.text.split('\n').slice(1)).toEqual([
      '- In „Die wichtigsten Punkte“ steht nichts; bitte etwas eintragen.',
      '- In „Angaben und Zitate“ fehlt eine Zeile, die so beginnt: `publisher:`',
    ]);
    const again = await moderator.press(missing, 'Bearbeiten');
    const misquoted = await moderator.fill(again, {
      ...typed,
      details: `publisher: The Gull Gazette\n${details}`,
    });
    expect(misquoted.text.split('\n').slice(1)).toEqual([
      '- „We missed the sound of it“ muss Wort für Wort in einem einzigen Absatz stehen; am nächsten kommt Absatz 2.',
      '  - In diesem Absatz steht „noise“, im Zitat dagegen „sound“.',
    ]);
  });

  it('are read in that server, by every command, as soon as they are added', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.fill(await moderator.command('write'), typed);
    expect(preview.isPrivate).toBe(true);
    expect(preview.text).toContain('The ferry runs again');
    expect((await office.as('member').command('latest')).text).not.toContain('ferry');
    const pressed = await Promise.all(
      ['once', 'twice'].map(() => moderator.press(preview, 'Add to the library')),
    );
    expect(pressed.map(({ text }) => text).toSorted()).toEqual([
      expect.stringContaining('Added: The ferry runs again.'),
      expect.stringContaining('This was done already'),
    ]);

    const member = office.as('member');
    const views: readonly (readonly [string, Record<string, string>, string])[] = [
      ['summary', {}, 'It had stood still for nine days.'],
      ['quotes', {}, 'We missed the noise of it'],
      ['source', {}, 'Who owns and funds it is not on record here.'],
      ['latest', { topic: 'ferries' }, 'The ferry runs again'],
      ['topics', {}, 'gull-island'],
      ['search', { query: 'lighthouse keeper' }, 'The ferry runs again'],
      ['who', { name: 'Ina Brandt' }, 'We missed the noise of it'],
      ['check', { text: '“We missed the noise of it,” Ina Brandt said.' }, 'The ferry runs again'],
    ];
    for (const [name, options, text] of views) {
      expect((await member.command(name, options)).text).toContain(text);
    }
    const shared = await member.command('search', { query: 'harbour clock' });
    expect(shared.text).toContain('The clock that ran on water');
  });

  it('are read nowhere else', async () => {
    const dm = office.as('member', { channelId: channels.dm.member });
    expect((await dm.command('latest')).text).not.toContain('ferry');
    expect((await dm.command('search', { query: 'lighthouse keeper' })).text).not.toContain(
      'ferry',
    );
    const away = office.as('member', { channelId: channels.elsewhere, install: 'user' });
    expect((await away.command('summary')).text).not.toContain('ferry');
  });

  it('are published and corrected, and every post follows while the moderator looks on', async () => {
    const moderator = office.as('moderator');
    const found = await moderator.command('latest', { topic: 'ferries' });
    article = /the-ferry-runs-again-[0-9a-f]{8}/.exec(JSON.stringify(found.message))?.[0] ?? '';
    await moderator.press(
      await moderator.command('publish', { article, channel: channels.general }),
      'Publish',
    );
    await posted('The ferry to Gull Island');
    const form = await moderator.command('correct', { article });
    const { text, details } = valuesOf(form);
    expect({ text, details: details?.split('\n').at(-1) }).toEqual({
      text: typed.text,
      details: typed.details.split('\n').at(-1),
    });
    const preview = await moderator.fill(form, {
      ...valuesOf(form),
      kind: 'correction',
      note: 'The ferry has run since Tuesday. An earlier version said Monday.',
      text: typed.text.replace('Monday', 'Tuesday'),
    });
    expect(preview.text).toContain('1 post will change.');
    expect(preview.text).toMatch(/Paragraph 1, before:\*\* .+Monday.*\n.+now:\*\* .+Tuesday/);
    const { message } = await moderator.press(preview, 'Correct');
    await posted('has run since Tuesday');
    await vi.waitFor(() => {
      const now = office.discord
        .messages(message?.channel_id ?? '', ids.moderator)
        .find(({ id }) => id === message?.id);
      expect(JSON.stringify(now)).toContain('Corrected: 1 post shows it.');
    }, 10_000);
    expect(await theFerry()).toContain('since Tuesday');
    expect(await theFerry()).toContain('An earlier version said Monday.');
  });

  it('and a correction that breaks a rule says so in the language of whoever types', async () => {
    const moderator = office.as('moderator', { locale: 'ja' });
    const form = await moderator.command('correct', { article });
    const typedAgain = { ...valuesOf(form), kind: 'update', note: 'x', text: '<b>The ferry</b>' };
    const mistakes = await moderator.fill(form, typedAgain);
    expect(mistakes.text).toContain('はHTMLです。Markdownで書いてください。');
    expect(mistakes.text).toContain('近い段落はありません。');
    expect(mistakes.text).not.toMatch(/is HTML|word for word/);
    await moderator.press(mistakes, 'キャンセル');
  });

  it('and what was corrected of a file holds in that server, beside what the file says later', async () => {
    const moderator = office.as('moderator');
    await moderator.press(
      await moderator.command('publish', { article: clock, channel: channels.newsroom }),
      'Publish',
    );
    await office.until(channels.newsroom, (messages) => messages.length === 1);
    const form = await moderator.command('correct', { article: clock });
    expect(JSON.stringify(form.exchange.response)).toContain(
      `an editor corrects it in \`${clock}.md\``,
    );
    const preview = await moderator.fill(form, { kind: 'update', note: 'The clock has stopped.' });
    expect(preview.text).toContain('1 post will change.');
    expect(preview.text).not.toContain('It is not in what is compared here');
    await moderator.press(preview, 'Correct');
    const shows = (text: string) =>
      office.until(channels.newsroom, ([post]) => JSON.stringify(post?.embeds).includes(text));
    await shows('The clock has stopped.');
    const read = async (who = office.as('member')) =>
      (await who.command('summary', { article: clock })).text;
    expect(await read()).toContain('The clock has stopped.');
    expect(await read(office.as('member', { channelId: channels.dm.member }))).not.toContain(
      'The clock has stopped.',
    );

    const file = join(contentDir, `${clock}.md`);
    const entry = `corrections:\n  - at: ${new Date().toISOString()}\n    kind: correction\n    note: The tide was low.`;
    await writeFile(file, (await readFile(file, 'utf8')).replace('corrections:', entry));
    await shows('The tide was low.');
    expect(await read()).toContain('The clock has stopped.');
    const post = JSON.stringify(office.discord.messages(channels.newsroom)[0]);
    expect(post).toContain('The clock has stopped.');
  });

  it('and a change that a file does not explain is explained by the moderator', async () => {
    const moderator = office.as('moderator');
    const file = join(contentDir, `${clock}.md`);
    const before = 'it began to lose eleven minutes a day';
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(before, 'it began to lose twelve minutes a day'));
    await vi.waitFor(async () => {
      const seen = await office.as('member').command('summary', { article: clock });
      expect(seen.text).toContain('twelve minutes');
    }, 10_000);
    const form = await moderator.command('correct', { article: clock });
    const preview = await moderator.fill(form, { kind: 'correction', note: 'It was twelve.' });
    expect(preview.text).toMatch(/before:\*\* .*eleven minutes.*\n.*now:\*\* .*twelve minutes/);
    await moderator.press(preview, 'Correct');
    await office.until(channels.newsroom, ([post]) =>
      /twelve minutes.*It was twelve\./s.test(JSON.stringify(post?.embeds)),
    );
  });

  it('go to the channels that follow their topics, once, as the preview says', async () => {
    const moderator = office.as('moderator');
    const { newsroom, announcements } = channels;
    for (const channel of [newsroom, announcements]) {
      await moderator.command('follow', { topic: 'lighthouses', channel });
    }
    const form = await moderator.command('write');
    const details = typed.details.replace('ferries', 'lighthouses');
    const headline = 'The lighthouse shines';
    const written = await moderator.fill(form, { ...typed, headline, details });
    await moderator.press(written, 'Add to the library');
    const found = await moderator.command('latest', { topic: 'lighthouses' });
    const lighthouse = /the-lighthouse-shines-[0-9a-f]{8}/.exec(JSON.stringify(found.message))?.[0];
    const ask = (channel: string) =>
      moderator.command('publish', { article: lighthouse ?? '', channel });
    expect((await ask(announcements)).text).toContain('it also goes to 1 channel that follows');
    const preview = await ask(channels.general);
    expect(preview.text).toContain('it also goes to 2 channels that follow its topics');
    await moderator.press(preview, 'Publish');
    const shining = (channel: string) =>
      office.discord.messages(channel).filter(({ embeds }) => embeds[0]?.title === headline);
    for (const channel of [newsroom, announcements]) {
      await office.until(channel, () => shining(channel).length === 1);
    }
    const again = await ask(channels.general);
    expect(again.text).not.toContain('also goes to');
    await moderator.press(again, 'Publish');
    await office.until(channels.general, () => shining(channels.general).length === 2);
    expect([newsroom, announcements].map((channel) => shining(channel).length)).toEqual([1, 1]);
  });

  it('are there after a restart, and can be retracted', async () => {
    await office.restart();
    const moderator = office.as('moderator');
    await moderator.command('posts');
    expect(await theFerry()).toContain('since Tuesday');
    const form = await moderator.command('retract', { article, reason: 'There is no ferry.' });
    await moderator.fill(form, { word: 'the', reason: 'There is no ferry.' });
    expect(await theFerry()).toContain('There is no ferry.');
    await posted('There is no ferry.');
  });
});

/** What stands in the fields of a form, by their ids. */
function valuesOf({ exchange }: Seen): Record<string, string> {
  const { response } = exchange;
  if (response?.type !== 9) throw new Error('No form was opened.');
  const { components }: APIModalInteractionResponseCallbackData = response.data;
  return Object.fromEntries(
    components.flatMap((part) =>
      'component' in part && 'value' in part.component && part.component.value !== undefined
        ? [[part.component.custom_id, part.component.value]]
        : [],
    ),
  );
}

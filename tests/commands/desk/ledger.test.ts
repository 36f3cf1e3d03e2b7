import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const { channels } = ids;
const tram = 'sample-tram-returns-to-the-old-bridge';
const clock = 'sample-the-clock-that-ran-on-water';

describe.each(engines)('the ledger and retraction ($name)', { timeout: 60_000 }, (engine) => {
  let office: DeskOffice;
  beforeAll(async () => {
    office = await openDeskOffice({ engine });
  }, 60_000);
  afterAll(() => office.stop());
  afterEach(() => expect(office.refusals).toEqual([]));

  it('a scheduled post is listed, moved by a form, and called off', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', {
      article: clock,
      channel: channels.general,
      when: 'in 3h',
    });
    expect(preview.text).toMatch(/\*\*When:\*\* <t:\d+:F>/);
    const done = await moderator.press(preview, 'Schedule');
    expect(done.text).toContain('Scheduled for <t:');
    const list = await moderator.command('scheduled');
    expect(list.text).toContain('goes out <t:');
    const detail = await moderator.pick(list, 'The clock');
    const form = await moderator.press(detail, 'Reschedule');
    const moved = await moderator.fill(form, { when: 'in 5h' });
    expect(moved.text).toContain('goes out <t:');
    expect(moved.text).not.toBe(detail.text);
    const cancelled = await moderator.press(moved, 'Cancel post');
    expect(cancelled.text).toContain('was cancelled');
    expect((await moderator.command('scheduled')).text).toContain('Nothing is scheduled');
    expect(office.discord.messages(channels.general)).toEqual([]);
  });

  it('a retracted article becomes a notice, where it was posted and where it is read', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', {
      article: tram,
      channel: channels.general,
    });
    await moderator.press(preview, 'Publish');
    await office.until(channels.general, (messages) => messages.length === 1);
    const form = await moderator.command('retract', { article: tram, reason: 'It was a hoax.' });
    const wrong = await moderator.fill(form, { word: 'Buses', reason: 'It was a hoax.' });
    expect(wrong.text).toContain('not the first word');
    const again = await moderator.command('retract', { article: tram, reason: 'It was a hoax.' });
    const done = await moderator.fill(again, { word: 'trams', reason: 'It was a hoax.' });
    expect(done.text).toContain('1 message becomes the notice');
    await office.until(channels.general, ([message]) =>
      JSON.stringify(message?.embeds).includes('It was a hoax.'),
    );
    const read = await office.as('member').command('summary', { article: tram });
    expect(read.text).toContain('It was a hoax.');
    const refused = await moderator.command('publish', {
      article: tram,
      channel: channels.general,
    });
    expect(refused.text).toContain('retracted');
    // The message changes first, and what the ledger knows of it a moment later.
    await vi.waitFor(async () => {
      const ledger = await moderator.command('posts', { article: tram });
      expect(ledger.text).toContain('shows the notice of its retraction');
    }, 10_000);
  });

  it('remembers the retraction, and lists, after a restart', async () => {
    const list = await office.as('moderator').command('posts');
    await office.restart();
    const read = await office.as('member').command('summary', { article: tram });
    await office.as('moderator').command('posts');
    const later = await office.as('member').command('summary', { article: tram });
    expect(later.text).toContain('It was a hoax.');
    expect(read.exchange.failure).toBeUndefined();
    const detail = await office.as('moderator').pick(list, 'Trams');
    expect(detail.text).toContain(`https://discord.com/channels/${ids.guild}/`);
  });

  it('the buttons under a post give whoever presses one a copy of their own', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', {
      article: clock,
      channel: channels.general,
    });
    await moderator.press(preview, 'Publish');
    await office.until(channels.general, (messages) => messages.length > 1);
    const message = office.discord.messages(channels.general).at(-1);
    if (!message) throw new Error('There is no post.');
    const seen = await office.as('member').pressOn(message, 'Full text');
    expect(seen.isPrivate).toBe(true);
    expect(seen.text).toContain('Page 1 of');
  });
});

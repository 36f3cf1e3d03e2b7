import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { engines } from '../../contracts/store-engines.ts';
import { type DeskOffice, openDeskOffice } from './desk-office.ts';

const { channels } = ids;
const article = 'sample-tram-returns-to-the-old-bridge';

describe.each(engines)('/publish ($name)', { timeout: 60_000 }, (engine) => {
  let office: DeskOffice;
  beforeAll(async () => {
    office = await openDeskOffice({ engine });
  }, 60_000);
  afterAll(() => office.stop());
  afterEach(() => expect(office.refusals).toEqual([]));

  const inGeneral = { article, channel: channels.general };

  it('shows exactly what will be posted, to the moderator alone, and posts nothing yet', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', { ...inGeneral, note: 'Good morning' });
    expect(preview.isPrivate).toBe(true);
    expect(preview.text).toContain('Good morning');
    expect(preview.text).toContain(`<#${channels.general}>`);
    expect(preview.buttons).toEqual(expect.arrayContaining(['Publish', 'Cancel']));
    expect(office.discord.messages(channels.general)).toEqual([]);
  });

  it('posts it when Publish is pressed, once, and says where it stands', async () => {
    const moderator = office.as('moderator');
    const preview = await moderator.command('publish', inGeneral);
    const twice = [moderator.press(preview, 'Publish'), moderator.press(preview, 'Publish')];
    const [done, again] = await Promise.all(twice);
    await office.until(channels.general, (messages) => messages.length > 0);
    const [message, ...others] = office.discord.messages(channels.general);
    expect(others).toEqual([]);
    const link = `https://discord.com/channels/${ids.guild}/${channels.general}/${message?.id}`;
    expect(done?.text).toContain(link);
    expect(again?.text).toContain(link);
  });
});

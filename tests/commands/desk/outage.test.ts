import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ids } from '../../../src/local/world.ts';
import { type Engine, engines } from '../../contracts/store-engines.ts';
import { createProxy, through } from '../../store/database-proxy.ts';
import { type DeskOffice, openDeskOffice, type Seen } from './desk-office.ts';

const { channels } = ids;
const article = 'sample-the-clock-that-ran-on-water';
const closed = 'The desk is closed at the moment';
const server = engines.find(({ name }) => name === 'postgres');

/** A reader is answered at once: not with a promise that something follows. */
async function expectReadingToWork(office: DeskOffice): Promise<void> {
  // Not where posts go: this is seen by all.
  const reader = office.as('member', { channelId: channels.rules });
  const seen = await reader.command('summary', { article });
  expect(seen.exchange.response?.type).toBe(4);
  expect(seen.buttons).toContain('Full text');
}

describe.runIf(server)('the desk and its Postgres', { timeout: 120_000 }, () => {
  let office: DeskOffice;
  let proxy: ReturnType<typeof createProxy>;
  let port: number;

  beforeEach(async () => {
    office = await openDeskOffice({ engine: { name: 'postgres', place: behindProxy } });
    await office.as('moderator').command('scheduled');
  }, 60_000);
  afterEach(async () => {
    await office.stop();
    await proxy.stop();
  });

  const behindProxy: Engine['place'] = async () => {
    if (!server) throw new Error('not without a Postgres');
    const { where, remove } = await server.place();
    const url = new URL('databaseUrl' in where ? where.databaseUrl : '');
    proxy = createProxy(url);
    port = await proxy.listen(0);
    return { where: { databaseUrl: through(url, port) }, remove };
  };
  const preview = (when: Readonly<Record<string, string>> = {}) =>
    office.as('moderator').command('publish', { article, channel: channels.general, ...when });

  it('stalls for ten seconds: readers are answered, and moderators are told what was done, once', async () => {
    const shown = await preview();
    proxy.stall(true);
    const pressed = office.as('moderator').press(shown, 'Publish');
    const listed = office.as('administrator').command('scheduled');
    const until = Date.now() + 10_000;
    while (Date.now() < until) {
      await expectReadingToWork(office);
      await sleep(1000);
    }
    expect(office.discord.messages(channels.general)).toEqual([]);
    proxy.stall(false);
    // A new connection is given up sooner: which of the two it is depends on how many are open.
    const { text } = await pressed;
    expect(text).toMatch(/Published: https|on its way|The desk is closed/);
    expect((await listed).text).toMatch(/scheduled|The desk is closed/);
    if (text.includes(closed)) {
      expect(office.discord.messages(channels.general)).toEqual([]);
      await open(() => office.as('moderator').press(shown, 'Publish'));
    }
    await office.until(channels.general, (messages) => messages.length > 0);
    expect(office.discord.messages(channels.general)).toHaveLength(1);
    expect(office.refusals).toEqual([]);
  });

  it('goes down: readers are answered, moderators told, and nothing is lost that was confirmed', async () => {
    const scheduled = await office
      .as('moderator')
      .press(await preview({ when: 'in 3h' }), 'Schedule');
    expect(scheduled.text).toContain('Scheduled for');
    const shown = await preview();
    await proxy.stop();
    await expectReadingToWork(office);
    const refused: readonly Seen[] = [
      await office.as('moderator').press(shown, 'Publish'),
      await office.as('moderator').command('scheduled'),
      await office.as('moderator').command('follow', { topic: 'x', channel: channels.general }),
    ];
    for (const { isPrivate, text } of refused) {
      expect(text).toContain(closed);
      expect(isPrivate).toBe(true);
    }
    await expectReadingToWork(office);
    await proxy.listen(port);
    const list = await open(() => office.as('moderator').command('scheduled'));
    expect(list.text).toContain('1 post');
    expect((await office.as('moderator').command('following')).text).not.toContain('**x**');
    expect(office.discord.messages(channels.general)).toEqual([]);
    const done = await office.as('moderator').press(shown, 'Publish');
    expect(done.text).toMatch(/Published: https|on its way/);
    await office.until(channels.general, (messages) => messages.length === 1);
  });

  it('is down at the start: readers are answered, and the desk opens by itself when it is there', async () => {
    await proxy.stop();
    await office.restart();
    await expectReadingToWork(office);
    expect((await office.as('moderator').command('scheduled')).text).toContain(closed);
    await proxy.listen(port);
    const list = await open(() => office.as('moderator').command('scheduled'));
    expect(list.text).toContain('Nothing is scheduled');
  });
});

it('while an embedded database is made, readers are answered, and the moderator who waits for it, too', async () => {
  const office = await openDeskOffice({ engine: { name: 'embedded', place: emptyFolder } });
  try {
    const waiting = { isOver: false };
    const listed = office
      .as('moderator')
      .command('scheduled')
      .finally(() => {
        waiting.isOver = true;
      });
    await expectReadingToWork(office);
    expect(waiting.isOver).toBe(false);
    expect((await listed).text).toContain('Nothing is scheduled');
    expect(office.refusals).toEqual([]);
  } finally {
    await office.stop();
  }
}, 120_000);

/** Asks until the desk is open again. */
function open(ask: () => Promise<Seen>): Promise<Seen> {
  const asked = async () => {
    const seen = await ask();
    expect(seen.text).not.toContain(closed);
    return seen;
  };
  return vi.waitFor(asked, { timeout: 90_000, interval: 500 });
}

const emptyFolder: Engine['place'] = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-new-'));
  return {
    where: { dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }),
  };
};

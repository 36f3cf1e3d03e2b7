import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Routes } from 'discord-api-types/v10';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { Fault, LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { call } from './call.ts';
import { restOf, stillClock } from './bot.ts';

let local: LocalDiscord;
const { general, newsroom, announcements } = ids.channels;

beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
});
afterEach(() => local.stop());

const post = (channel: string = general) =>
  call(local, 'POST', Routes.channelMessages(channel), { content: 'x' });

describe('rate limits', () => {
  test('a bucket counts down, refuses, and begins anew', async () => {
    const left: (string | null)[] = [];
    for (let n = 0; n < 5; n += 1) left.push((await post()).headers.get('x-ratelimit-remaining'));
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    await local.clock.advance(1000);
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ retry_after: 4, global: false });
    expect(refused.headers.get('retry-after')).toBe('4');
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user');
    await local.clock.advance(4000);
    expect((await post()).status).toBe(200);
  });

  test('each channel has its own', async () => {
    for (let n = 0; n < 5; n += 1) await post();
    expect((await post(newsroom)).status).toBe(200);
  });

  test('fifty a second in all, but not for interactions', async () => {
    const get = () => call(local, 'GET', '/users/@me');
    const answers = await Promise.all(Array.from({ length: 51 }, get));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body['global']).toBe(true);
    const answer = await call(local, 'POST', '/interactions/1/token/callback', { type: 1 });
    expect(answer.status).toBe(404);
  });

  test('old messages take three edits in twenty seconds, then 30046', async () => {
    const { id } = (await post()).body;
    await local.clock.advance(60 * 60 * 1000 + 1);
    const edit = () =>
      call(local, 'PATCH', Routes.channelMessage(general, id ?? ''), { content: 'y' });
    for (let n = 0; n < 3; n += 1) expect((await edit()).status).toBe(200);
    expect(await edit()).toMatchObject({ status: 429, body: { code: 30_046, retry_after: 20 } });
  });

  test('a channel takes ten crossposts an hour', async () => {
    for (let n = 0; n < 11; n += 1) {
      await local.clock.advance(5000);
      const { id } = (await post(announcements)).body;
      const path = `${Routes.channelMessage(announcements, id ?? '')}/crosspost`;
      expect((await call(local, 'POST', path)).status).toBe(n < 10 ? 200 : 429);
    }
  });
});

describe('faults', () => {
  const route = /^POST \/channels\/\d+\/messages$/;
  const add = (fault: Partial<Fault> & Pick<Fault, 'effect'>) =>
    local.faults.add({ route, when: 'before', ...fault });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a status %s the write leaves %i messages behind', async (when, count) => {
    add({ when, effect: { kind: 'status', status: 502 } });
    expect((await post()).status).toBe(502);
    expect(local.messages(general)).toHaveLength(count);
    expect((await post()).status).toBe(200);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a line cut %s the write leaves %i messages behind', async (when, count) => {
    add({ when, effect: { kind: 'reset' } });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(local.messages(general)).toHaveLength(count);
  });

  test('a call that hangs goes on when the clock has reached its end', async () => {
    add({ effect: { kind: 'hang', ms: 10_000 } });
    const hanging = { answered: false };
    const posted = post().finally(() => {
      hanging.answered = true;
    });
    await call(local, 'GET', '/users/@me'); // a later call overtakes it
    expect(hanging.answered).toBe(false);
    while (!hanging.answered) await local.clock.advance(10_000);
    expect((await posted).status).toBe(200);
  });

  test("a text is sent as a page, like Cloudflare's", async () => {
    const headers = { 'Retry-After': '3600' };
    add({ effect: { kind: 'status', status: 429, body: '<html>slow down</html>', headers } });
    const response = await fetch(`${local.apiUrl}/v10${Routes.channelMessages(general)}`, {
      method: 'POST',
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('retry-after')).toBe('3600');
    expect(await response.text()).toBe('<html>slow down</html>');
  });

  test('happen as often as asked, and can be called off', async () => {
    add({ times: 2, effect: { kind: 'status', status: 500 } });
    expect((await post()).status).toBe(500);
    expect((await post()).status).toBe(500);
    expect((await post()).status).toBe(200);
    add({ effect: { kind: 'status', status: 500 } });
    local.faults.clear();
    expect((await post()).status).toBe(200);
  });
});

test("discord.js's own client understands the limits: it waits without a 429", async () => {
  const statuses: number[] = [];
  local.subscribe((event) => {
    if (event.kind === 'call') statuses.push(event.call.status);
  });
  const rest = restOf(local);
  const body = { content: 'x' };
  for (let n = 0; n < 5; n += 1) await rest.post(Routes.channelMessages(general), { body });
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
});

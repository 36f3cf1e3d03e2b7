import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCompiler } from '../../src/local/judge/compiler.ts';
import { loadDescription } from '../../src/local/judge/description.ts';
import type { Schema } from '../../src/local/judge/schema.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { stillClock } from './bot.ts';
import { call } from './call.ts';

let local: LocalDiscord;
beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
});
afterEach(() => local.stop());

const list = async (query = '') => {
  const { body } = await call(local, 'GET', `/users/@me/guilds${query}`);
  return Object.values(body).map((server) => (server as { id: string }).id);
};
const codeOf = async (path: string) => (await call(local, 'GET', path)).body['code'];

test('the bot is in one server, is removed from it, and brought back', async () => {
  const { servers } = local.world.bot;
  const channel = `/channels/${ids.channels.general}`;
  expect(await list()).toEqual([ids.guild]);
  servers.delete(ids.guild);
  expect(await list()).toEqual([]);
  expect(await codeOf(`/guilds/${ids.guild}`)).toBe(10_004);
  expect(await codeOf(channel)).toBe(50_001);
  servers.add(ids.guild);
  expect(await list()).toEqual([ids.guild]);
  expect(await codeOf(`/guilds/${ids.guild}`)).toBeUndefined();
  expect(await codeOf(channel)).toBeUndefined();
});

test('its servers come in pages, by their ids', async () => {
  local.world.bot.servers.add(ids.elsewhere);
  expect(await list()).toEqual([ids.guild, ids.elsewhere]);
  expect(await list('?limit=1')).toEqual([ids.guild]);
  expect(await list(`?limit=1&after=${ids.guild}`)).toEqual([ids.elsewhere]);
  expect(await list(`?after=${ids.elsewhere}`)).toEqual([]);
});

test('a page is as large, and holds what, Discord’s description says', async () => {
  const description = await loadDescription();
  // As much of it as is looked at here.
  const operation = description.paths['/users/@me/guilds']?.['get'] as unknown as {
    parameters: { name: string; schema: { minimum?: number; maximum?: number } }[];
    responses: { 200: { content: { 'application/json': { schema: Schema } } } };
  };
  const { minimum = 0, maximum = 0 } =
    operation.parameters.find(({ name }) => name === 'limit')?.schema ?? {};
  const statusOf = async (limit: number) =>
    (await call(local, 'GET', `/users/@me/guilds?limit=${limit}`)).status;
  for (const limit of [minimum, maximum]) expect(await statusOf(limit)).toBe(200);
  for (const limit of [minimum - 1, maximum + 1]) expect(await statusOf(limit)).toBe(400);
  const judge = createCompiler(description);
  const { schema } = operation.responses[200].content['application/json'];
  const { body } = await call(local, 'GET', '/users/@me/guilds');
  expect(body).toHaveLength(1);
  expect(judge('servers', schema)(body)).toEqual([]);
});

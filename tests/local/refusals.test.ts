import { afterAll, beforeAll, expect, test } from 'vitest';
import { Routes } from 'discord-api-types/v10';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import { limitCases, type LimitCase } from '../discord/limit-cases.ts';
import { mistakes } from '../discord/mistakes.ts';
import { call, errorPaths, type Answer } from './call.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord();
});
afterAll(() => local.stop());

const posted = { message: true, commands: true, modal: false, choices: false };
const byRest = limitCases.filter(({ kind }) => posted[kind]);

test.each(byRest)('$title: $most pass, one more gets 50035', async ({ kind, most, path, body }) => {
  expect((await post(kind, body(most))).status).toBe(200);
  expectRefusal(await post(kind, body(most + 1)), path);
});

test.each(mistakes.filter(({ kind }) => posted[kind]))(
  '$title gets 50035 at $path',
  async ({ kind, path, body }) => expectRefusal(await post(kind, body), path),
);

test.each([
  ['a content that is no text', { content: 7 }, 'content'],
  ['a component of no known type', { components: [{ type: 99 }] }, 'components[0].type'],
  ['a component without a type', { components: [{}] }, 'components[0].type'],
  ['a container in a container', nested(), 'components[0].components[0].type'],
  ['a colour that is no number', { embeds: [{ color: 'red' }] }, 'embeds[0].color'],
])("%s is refused by Discord's description", async (_title, body, path) => {
  expectRefusal(await post('message', body), path);
});

test('permissions of commands are taken as text, which the description does not know', async () => {
  const body = [{ name: 'desk', description: 'Desk', default_member_permissions: '8192' }];
  expect((await post('commands', body)).status).toBe(200);
});

test('a message that says nothing is refused as empty', async () => {
  const { status, body } = await post('message', {});
  expect({ status, code: body['code'] }).toEqual({ status: 400, code: 50006 });
});

test('a body that is no JSON is refused', async () => {
  const headers = { 'content-type': 'application/json' };
  const path = Routes.channelMessages(ids.channels.general);
  const { status, body } = await call(local, 'POST', path, new FormData(), headers);
  expect({ status, code: body['code'] }).toEqual({ status: 400, code: 50109 });
});

test('a file that a component shows must be there', async () => {
  const file = { type: 13, file: { url: 'attachment://record.txt' } };
  expectRefusal(await post('message', { flags: 32_768, components: [file] }), 'components');
});

async function post(kind: LimitCase['kind'], body: unknown): Promise<Answer> {
  await local.clock.advance(10_000); // past the buckets
  return kind === 'commands'
    ? call(local, 'PUT', Routes.applicationCommands(local.applicationId), body)
    : call(local, 'POST', Routes.channelMessages(ids.channels.general), body);
}

function expectRefusal({ status, body }: Answer, path: string): void {
  expect({ status, code: body['code'], paths: errorPaths(body['errors']) }).toEqual({
    status: 400,
    code: 50035,
    paths: [path],
  });
}

function nested(): object {
  const container = { type: 17, components: [{ type: 10, content: 'x' }] };
  return { flags: 32_768, components: [{ type: 17, components: [container] }] };
}

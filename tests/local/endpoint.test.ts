import { createPublicKey, verify } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { APIInteraction } from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import { persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { stillClock } from './bot.ts';
import { call } from './call.ts';

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

let local: LocalDiscord;
let server: Server;
let url: string;
/** Whether the endpoint looks at signatures. */
let careful: boolean;
let reply: (interaction: APIInteraction) => Promise<Reply> | Reply;

const run = { kind: 'command', name: 'hello', options: {} } as const;
const hello = { type: 4, data: { content: 'Hello!' } };

beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
  await call(local, 'PUT', Routes.applicationCommands(local.applicationId), [
    { name: 'hello', description: 'Says hello' },
  ]);
  careful = true;
  reply = () => ({ status: 200, body: hello });
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const signed = isSigned(body, request.headers);
    const interaction = JSON.parse(body.toString()) as APIInteraction;
    const answer = await answerTo(interaction, signed || !careful);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
});

afterEach(async () => {
  await local.stop();
  server.closeAllConnections();
  server.close();
});

test('an endpoint that checks signatures is taken, and answers people', async () => {
  await local.useEndpoint(url);
  const exchange = await local.act(persona(local.world, 'member'), run);
  expect(exchange.message?.content).toBe('Hello!');
});

test('an endpoint that takes a wrong signature is refused', async () => {
  careful = false;
  await expect(local.useEndpoint(url)).rejects.toThrow('wrong signature with 200; 401 was due');
});

test('an endpoint that does not answer a ping is refused', async () => {
  await expect(local.useEndpoint(`http://127.0.0.1:1/`)).rejects.toThrow();
});

test('an endpoint may answer with 202 and call back', async () => {
  await local.useEndpoint(url);
  let called: Promise<unknown> | undefined;
  reply = ({ id, token }) => {
    called = call(local, 'POST', `/interactions/${id}/${token}/callback`, hello);
    return { status: 202 };
  };
  const exchange = await local.act(persona(local.world, 'member'), run);
  await called;
  expect(exchange.message?.content).toBe('Hello!');
});

test.each([
  [
    'an answer over a limit',
    { status: 200, body: { type: 4, data: { content: 'x'.repeat(2001) } } },
    'data.content',
  ],
  [
    "an answer that Discord's description does not allow",
    { status: 200, body: { type: 4, data: { embeds: 'x' } } },
    'data.embeds',
  ],
  ['a failure', { status: 500 }, ''],
])('%s fails the exchange at once, and says why', async (_title, given, path) => {
  await local.useEndpoint(url);
  reply = () => given;
  const exchange = await local.act(persona(local.world, 'member'), run);
  expect(exchange).toMatchObject({
    failure: 'The application did not respond',
    refusals: [{ path }],
  });
});

test('without an endpoint, interactions take the gateway again', async () => {
  await local.useEndpoint(url);
  await local.useEndpoint(undefined);
  const exchange = local.act(persona(local.world, 'member'), run);
  await local.clock.advance(3000);
  expect((await exchange).failure).toBeDefined();
});

async function answerTo(interaction: APIInteraction, trusted: boolean): Promise<Reply> {
  if (!trusted) return { status: 401 };
  return (interaction.type as number) === 1
    ? { status: 200, body: { type: 1 } }
    : reply(interaction);
}

/** Discord's own recipe: the timestamp and the raw body, under the application's key. */
function isSigned(body: Buffer, headers: NodeJS.Dict<string | string[]>): boolean {
  const spki = Buffer.from(`302a300506032b6570032100${local.publicKey}`, 'hex');
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const signed = Buffer.concat([Buffer.from(String(headers['x-signature-timestamp'])), body]);
  return verify(null, signed, key, Buffer.from(String(headers['x-signature-ed25519']), 'hex'));
}

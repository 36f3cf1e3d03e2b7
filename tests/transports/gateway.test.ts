import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { Answer, AnswerInteraction } from '../../src/bot/reply.ts';
import { createApi } from '../../src/discord/api.ts';
import { ApiError } from '../../src/discord/api-error.ts';
import type { FatalError } from '../../src/discord/fatal-error.ts';
import { isRecord } from '../../src/discord/is-record.ts';
import { createGatewayTransport } from '../../src/transports/gateway.ts';
import type { GatewayOptions } from './fake-gateway.ts';
import { fakeGateway } from './fake-gateway.ts';
import { fakeApi, fakeLog } from './fakes.ts';

const hello: Answer = { response: { type: 4, data: { content: 'Hello' } } };
const interaction = { id: '1', application_id: '2', token: 'tok', type: 2 };
const to = { id: '1', applicationId: '2', token: 'tok' };
const refusal = (code: number) =>
  new ApiError('refused', { method: 'POST', route: '/', status: 400, code });

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function setUp(
  options: GatewayOptions = {},
  answer: AnswerInteraction = async () => hello,
  failures: Error[] = [],
) {
  const discord = await fakeGateway(options);
  const rest = createApi({ token: 'bot', baseUrl: discord.baseUrl });
  const { api, calls, called } = fakeApi(...failures);
  const { log, lines } = fakeLog();
  const fatal: FatalError[] = [];
  const ended = new EventEmitter();
  const transport = createGatewayTransport({
    token: 'bot',
    answer,
    api: { ...api, request: (call) => rest.request(call) },
    log,
    onFatal: (error) => {
      fatal.push(error);
      ended.emit('fatal');
    },
  });
  cleanups.push(
    () => discord.stop(),
    () => rest.stop(),
    () => transport.stop(),
  );
  return { discord, transport, calls, called, lines, fatal, ended };
}

it('asks for no intents and no compression, and answers by REST', async () => {
  const { discord, transport, calls, called } = await setUp();
  expect(transport.up).toBe(false);
  await transport.start();
  expect(transport.up).toBe(true);
  const identify = discord.got.find((payload) => payload.op === 2);
  expect(identify?.d).toMatchObject({ intents: 0, compress: false, shard: [0, 1] });
  discord.dispatch(interaction);
  await called(1);
  expect(calls).toEqual([{ how: 'respond', to, body: hello.response, files: undefined }]);
});

it('is up only when all the connections are that Discord recommends', async () => {
  const { discord, transport } = await setUp({ shards: 2 });
  await transport.start();
  const shards = discord.got.flatMap(({ op, d }) => (op === 2 && isRecord(d) ? [d['shard']] : []));
  expect(shards).toEqual(
    expect.arrayContaining([
      [0, 2],
      [1, 2],
    ]),
  );
});

it('answers a repeated interaction once, and takes no notice of what is none', async () => {
  const { discord, transport, calls, called } = await setUp();
  await transport.start();
  for (const it_ of [interaction, interaction, {}, null, { ...interaction, id: '2' }]) {
    discord.dispatch(it_);
  }
  await called(2);
  expect(calls.map((call) => call.to.id)).toEqual(['1', '2']);
});

it('sends what follows a deferral', async () => {
  const body = { content: 'done' };
  const { discord, transport, calls, called } = await setUp({}, async () => ({
    response: { type: 5 },
    later: [Promise.resolve({ how: 'follow-up' as const, body })],
  }));
  await transport.start();
  discord.dispatch(interaction);
  await called(2);
  expect(calls.map((call) => [call.how, call.body])).toEqual([
    ['respond', { type: 5 }],
    ['followUp', body],
  ]);
});

const deferred = async (): Promise<Answer> => ({
  response: { type: 5 },
  later: [Promise.resolve({ how: 'edit-original' as const, body: {} })],
});

it('goes on with a deferral that was answered already', async () => {
  const { discord, transport, calls, called, lines } = await setUp({}, deferred, [refusal(40060)]);
  await transport.start();
  discord.dispatch(interaction);
  await called(2);
  expect(calls[1]?.how).toBe('editOriginal');
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

it('logs an answer that came too late, once, and does nothing more with it', async () => {
  const { discord, transport, calls, called, lines } = await setUp({}, deferred, [refusal(10062)]);
  await transport.start();
  discord.dispatch(interaction);
  discord.dispatch({ ...interaction, id: '2' });
  await called(3);
  expect(calls.map((call) => [call.how, call.to.id])).toEqual([
    ['respond', '1'],
    ['respond', '2'],
    ['editOriginal', '2'],
  ]);
  const errors = lines.filter(({ level }) => level === 'error');
  expect(errors.map(({ message }) => message)).toEqual([
    'An answer came too late, or another process runs with the same token',
  ]);
});

it('survives a bot that throws', async () => {
  const { discord, transport, called, lines } = await setUp({}, async (got) => {
    if (isRecord(got) && got['id'] === '1') throw new Error('broken');
    return hello;
  });
  await transport.start();
  discord.dispatch(interaction);
  discord.dispatch({ ...interaction, id: '2' });
  await called(1);
  expect(lines).toContainEqual(expect.objectContaining({ message: 'An interaction failed' }));
});

it('resumes after a dropped connection, and is not up meanwhile', async () => {
  const { discord, transport, called } = await setUp();
  await transport.start();
  discord.connections[0]?.close(1011);
  await discord.next(6);
  expect(transport.up).toBe(false);
  expect(discord.got.at(-1)?.d).toEqual({ token: 'bot', session_id: 'session', seq: 1 });
  discord.dispatch(interaction, 3);
  await called(1);
  expect(transport.up).toBe(true);
});

it('notices a connection that is dead without being closed, and resumes', async () => {
  let alive = true;
  const { discord, transport } = await setUp({ heartbeatMs: 40, acknowledges: () => alive });
  await transport.start();
  alive = false;
  await discord.next(6);
  alive = true;
  expect(discord.connections).toHaveLength(2);
});

it.each([
  [7, undefined],
  [9, true],
])('resumes when Discord asks for it with opcode %i (%s)', async (op, d) => {
  const { discord, transport } = await setUp();
  await transport.start();
  discord.connections[0]?.send(JSON.stringify({ op, d }));
  await discord.next(6);
});

it('begins anew when Discord no longer knows the session', async () => {
  const { discord, transport } = await setUp();
  await transport.start();
  discord.connections[0]?.send(JSON.stringify({ op: 9, d: false }));
  await discord.nextConnection();
  expect(discord.got.some((payload) => payload.op === 6)).toBe(false);
});

it.each([4004, 4010, 4011, 4012, 4013, 4014])(
  'ends the start with one sentence at close code %i',
  async (code) => {
    const { discord, transport, fatal } = await setUp({ closeOnIdentify: code });
    await expect(transport.start()).rejects.toMatchObject({
      name: 'FatalError',
      exitCode: 69,
      message: expect.stringMatching(new RegExp(`^Discord .*: .* \\(${code}\\)\\.$`)),
    });
    expect(transport.up).toBe(false);
    expect(fatal).toEqual([]);
    expect(discord.connections).toHaveLength(1);
  },
);

it('tells when Discord ends the connection for good later', async () => {
  const { discord, transport, fatal, ended } = await setUp();
  await transport.start();
  discord.connections[0]?.close(4004);
  await once(ended, 'fatal');
  expect(fatal[0]?.message).toContain('DISCORD_TOKEN');
});

it('does not begin a session when Discord’s budget is used up', async () => {
  const { discord, transport } = await setUp({ remaining: 0 });
  await expect(transport.start()).rejects.toThrow('no more new sessions for 60 minutes');
  expect(discord.connections).toEqual([]);
});

it('finishes what is in flight when it stops, takes nothing new, then closes', async () => {
  const events = new EventEmitter();
  const { discord, transport, calls } = await setUp({}, async () => {
    setImmediate(() => events.emit('arrived'));
    await once(events, 'finish');
    return hello;
  });
  await transport.start();
  discord.dispatch(interaction);
  await once(events, 'arrived');
  const stopped = transport.stop();
  expect(transport.up).toBe(false);
  discord.dispatch({ ...interaction, id: '2' });
  await discord.seen();
  events.emit('finish');
  await stopped;
  expect(calls.map((call) => call.to.id)).toEqual(['1']);
  expect(discord.connections[0]?.readyState).toBeGreaterThan(1);
});

it('can be stopped while it connects again', async () => {
  const { discord, transport } = await setUp();
  await transport.start();
  const socket = discord.connections[0];
  socket?.close(1011);
  if (socket) await once(socket, 'close');
  await transport.stop();
  expect(transport.up).toBe(false);
  // It would connect again after half a second; that it does not can only be seen by waiting.
  await Promise.race([discord.nextConnection(), wait(800)]);
  expect(discord.connections).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WebSocketManager } from '@discordjs/ws';
import { WebSocketShardEvents } from '@discordjs/ws';
import { InteractionResponseType, Routes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import { persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { connectBot, restOf, stillClock } from './bot.ts';
import { call } from './call.ts';
import { connection } from './events.ts';

let local: LocalDiscord;
let bot: WebSocketManager;

beforeEach(() => open());

afterEach(() => close());

const say = () =>
  local.act(persona(local.world, 'member'), { kind: 'command', name: 'hello', options: {} });
const resumed = () =>
  new Promise<void>((resolve) => void bot.once(WebSocketShardEvents.Resumed, () => resolve()));

test('a bot that identifies is ready and hears of interactions', async () => {
  expect(local.gateway).toMatchObject({ connections: 1, identifies: 1 });
  expect((await say()).message?.content).toBe('Hello!');
});

test('after a cut line the bot resumes, and gets what happened meanwhile', async () => {
  const back = resumed();
  local.gateway.drop();
  await connection(local, false);
  const exchange = await say();
  await back;
  expect(exchange.message?.content).toBe('Hello!');
  expect(local.gateway.identifies).toBe(1);
});

test('a bot that is told to reconnect resumes', async () => {
  const back = resumed();
  local.gateway.reconnect();
  await back;
  expect((await say()).message?.content).toBe('Hello!');
  expect(local.gateway.identifies).toBe(1);
});

test('a bot whose heartbeats stay unanswered comes back on a new connection', async () => {
  await close();
  await open(100);
  const back = resumed();
  local.gateway.acknowledge(false);
  await connection(local, false);
  local.gateway.acknowledge(true);
  await back;
  expect((await say()).message?.content).toBe('Hello!');
});

test.each([
  ['a session that was never there', () => {}],
  ['a session that Discord has forgotten', () => local.gateway.forget()],
])('%s cannot be resumed', async (title, prepare) => {
  const first = await byHand({ op: 2, d: { token: local.token } });
  const { session_id: known } = (await first.next(0))['d'] as { session_id: string };
  first.socket.terminate();
  prepare();
  const id = title.includes('never') ? 'nonsense' : known;
  const second = await byHand({ op: 6, d: { token: local.token, session_id: id, seq: 1 } });
  expect(await second.next(9)).toMatchObject({ op: 9, d: false });
  second.socket.terminate();
});

test.each([true, false])(
  'tests can invalidate a session, resumable or not: %s',
  async (resumable) => {
    const { socket, next } = await byHand({ op: 2, d: { token: local.token } });
    await next(0);
    local.gateway.invalidate(resumable);
    expect(await next(9)).toMatchObject({ op: 9, d: resumable });
    socket.terminate();
  },
);

test.each([
  ['a wrong token', { op: 2, d: { token: 'wrong' } }, 4004],
  ['a heartbeat of JSON that is none', 'nonsense', 4002],
  ['anything before it identifies', { op: 3, d: {} }, 4003],
])('%s closes the connection with its code', async (_title, payload, code) => {
  const { socket } = await byHand(payload);
  const closed = await new Promise<number>((resolve) => void socket.once('close', resolve));
  expect(closed).toBe(code);
});

test('what nobody answers fails after three seconds of the clock, as a person sees it', async () => {
  await bot.destroy();
  const exchange = say();
  await local.clock.advance(3000);
  expect(await exchange).toMatchObject({ failure: 'The application did not respond' });
});

/** Starts Local Discord, and a bot that says hello. */
async function open(heartbeatMs?: number): Promise<void> {
  local = await startLocalDiscord({ ...stillClock, ...(heartbeatMs && { heartbeatMs }) });
  await restOf(local).put(Routes.applicationCommands(local.applicationId), {
    body: [{ name: 'hello', description: 'Says hello' }],
  });
  bot = await connectBot(local, () => ({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content: 'Hello!' },
  }));
}

async function close(): Promise<void> {
  await bot.destroy();
  await local.stop();
}

/** A connection by hand, which has sent this payload; `next` waits for one of an opcode. */
async function byHand(payload: unknown) {
  const { body } = await call(local, 'GET', '/gateway/bot');
  const socket = new WebSocket(`${String(body['url'])}?v=10&encoding=json`);
  const received: Record<string, unknown>[] = [];
  socket.on('message', (raw) => {
    received.push(JSON.parse(String(raw)) as Record<string, unknown>);
    socket.emit('payload');
  });
  await new Promise((resolve) => void socket.once('open', resolve));
  socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const next = async (opcode: number): Promise<Record<string, unknown>> => {
    const found = received.find(({ op }) => op === opcode);
    if (found) return found;
    await new Promise((resolve) => void socket.once('payload', resolve));
    return next(opcode);
  };
  return { socket, next };
}

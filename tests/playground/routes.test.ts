import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { Exchange, LocalDiscord } from '../../src/local/types.ts';
import { ids } from '../../src/local/world.ts';
import type { PlaygroundState } from '../../src/playground/protocol.ts';
import { playground } from '../../src/playground/routes.ts';

let folder: string;
let discord: LocalDiscord;
let app: Hono;
const libraryListeners = new Set<() => void>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playground-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Playground</title>');
  await writeFile(join(folder, 'assets/index-abc.js'), 'let a;');
  await writeFile(join(folder, 'secret.json'), '{}');
  discord = await startLocalDiscord();
  app = playground({
    discord,
    folder,
    library: () => ({ articles: [], problems: [] }),
    subscribeLibrary(listener) {
      libraryListeners.add(listener);
      return () => libraryListeners.delete(listener);
    },
  });
});

afterAll(async () => {
  await discord.stop();
  await rm(folder, { recursive: true });
});

const host = '127.0.0.1:8080';

async function ask(path: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
  return app.request(`http://${host}${path}`, { ...init, headers: { host, ...init.headers } });
}

describe('who may come in', () => {
  it.each([
    ['127.0.0.1:8080', 200],
    ['localhost:8080', 200],
    ['[::1]:8080', 200],
    ['127.0.0.1', 200],
    ['evil.example:8080', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:8080', 403],
    ['0.0.0.0:8080', 403],
    ['', 403],
  ])('Host %j gets %i', async (name, status) => {
    const answer = await ask('/', { headers: { host: name } });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['http://127.0.0.1:8080', 200],
    ['http://evil.example', 403],
    ['http://127.0.0.1:9999', 403],
    ['https://127.0.0.1:8080', 403],
    ['null', 403],
  ])('Origin %s gets %i', async (origin, status) => {
    expect((await ask('/api/state', { headers: { origin } })).status).toBe(status);
  });

  it.each([
    ['a link from another site may open the page', 'navigate', 'document', 200],
    ['a script of another site may not ask', 'no-cors', 'empty', 403],
    ['a picture of another site may not load', 'no-cors', 'image', 403],
    ['a frame of another site may not show it', 'navigate', 'iframe', 403],
  ])('%s', async (_, mode, dest, status) => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    };
    expect((await ask('/', { headers })).status).toBe(status);
  });
});

describe('the page', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/?ask=%2Fsummary', 200, 'text/html; charset=utf-8'],
    ['/assets/index-abc.js', 200, 'text/javascript; charset=utf-8'],
    ['/assets/none.js', 404, 'text/plain; charset=UTF-8'],
    ['/secret.json', 404, 'text/plain; charset=UTF-8'],
    ['/assets/..%2fsecret.json', 404, 'text/plain; charset=UTF-8'],
    ['/assets/%2e%2e/secret.json', 404, 'text/plain; charset=UTF-8'],
  ])('%s gets %i as %s', async (path, status, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  it('allows nothing inline and nothing from elsewhere', async () => {
    const { headers } = await ask('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is asked for again each time, its files never', async () => {
    expect((await ask('/')).headers.get('cache-control')).toBe('no-cache');
    const { headers } = await ask('/assets/index-abc.js');
    expect(headers.get('cache-control')).toContain('immutable');
  });
});

describe('what it tells', () => {
  it('is the world, the commands and what everybody may do where', async () => {
    const state: PlaygroundState = JSON.parse(await (await ask('/api/state')).text());
    const { userId, channelId } = persona(discord.world, 'member');
    expect(state.world.guild.name).toBe(discord.world.guild.name);
    expect(BigInt(state.rights[userId]?.[channelId] ?? 0)).not.toBe(0n);
    expect(state.mediaOrigin).toBe(new URL(discord.apiUrl).origin);
  });

  it('goes on as events, until the page is closed', async () => {
    const closing = new AbortController();
    const answer = await ask('/api/events', { signal: closing.signal });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain(': open');
    for (const listener of libraryListeners) listener();
    expect((await reader?.read())?.value).toContain('{"kind":"library"');
    await reader?.cancel();
    await vi.waitFor(() => expect(libraryListeners.size).toBe(0));
  });
});

describe('what it takes', () => {
  const act = (body: unknown, headers: Record<string, string> = {}) =>
    ask('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const action = { kind: 'command', name: 'summary', options: {} };

  it('is done, and the exchange comes back', async () => {
    const answer = await act({ persona: persona(discord.world, 'member'), action });
    expect(answer.status).toBe(200);
    const exchange: Exchange = JSON.parse(await answer.text());
    expect(exchange.failure).toContain('There is no command /summary here');
  });

  it.each([
    ['no JSON', '{', 400],
    ['nobody', { action }, 400],
    ['an unknown kind', { persona: {}, action: { kind: 'hack' } }, 400],
    ['far too much', `"${'a'.repeat(200_000)}"`, 413],
  ])('%s gets %s', async (_, body, status) => {
    expect((await act(body)).status).toBe(status);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'is refused as %j, which another site could send',
    async (type) => {
      expect((await act({}, { 'content-type': type })).status).toBe(415);
    },
  );
});

describe('what people write', () => {
  const say = (channelId: string, content: string) =>
    ask('/api/say', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona: persona(discord.world, 'member', { channelId }), content }),
    });

  it.each([
    ['in a channel', ids.channels.general, 'good morning', 200],
    ['where one may only read', ids.channels.rules, 'hello', 403],
    ['where one may not even look', ids.channels.newsroom, 'hello', 403],
    ['nowhere', '1', 'hello', 403],
    ['that is nothing', ids.channels.general, ' ', 400],
    ['that is too long', ids.channels.general, 'a'.repeat(2001), 400],
  ])('%s: %s %s gets %i', async (_, channelId, content, status) => {
    expect((await say(channelId, content)).status).toBe(status);
    const said = discord.messages(channelId).map((message) => message.content);
    expect(said.includes(content)).toBe(status === 200);
  });
});

describe('attachments', () => {
  it.each(['/media/api/v10/gateway', '/media/attachments/1/2/none.png', '/media//evil.example/x'])(
    '%s is none',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});

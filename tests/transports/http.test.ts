import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import {
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  oneof,
  string,
  uint8Array,
} from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Answer, AnswerInteraction, Later } from '../../src/bot/reply.ts';
import type { HttpTransportOptions } from '../../src/transports/http.ts';
import { createHttpTransport } from '../../src/transports/http.ts';
import { createHttpServer } from '../../src/transports/server.ts';
import { fakeApi, fakeLog } from './fakes.ts';
import { createSigner } from './signer.ts';

const { publicKey, signed } = createSigner();
const hello: Answer = { response: { type: 4, data: { content: 'Hello, 世界' } } };
let nextId = 1000;
const interaction = (more: object = {}) => ({
  id: String(nextId++),
  application_id: '2',
  token: 'tok',
  type: 2,
  ...more,
});

const ready = () => ({ ok: true, reasons: [] });
const tooLong = () => [{ path: 'content', code: 'X', message: 'Must be shorter.' }];

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function setUp(
  answer: AnswerInteraction = async () => hello,
  options: Partial<HttpTransportOptions> = {},
  failures: Error[] = [],
) {
  const { log, lines } = fakeLog();
  const { api, calls, called } = fakeApi(...failures);
  const got: unknown[] = [];
  const server = createHttpServer({ host: '127.0.0.1', port: 0, ready, log });
  const transport = createHttpTransport({
    server,
    publicKey,
    api,
    log,
    answer: (it_) => {
      got.push(it_);
      return answer(it_);
    },
    ...options,
  });
  await transport.start();
  cleanups.push(
    () => server.stop(0),
    () => transport.stop(),
  );
  const url = `${server.url}/interactions`;
  return {
    url,
    server,
    transport,
    calls,
    called,
    got,
    lines,
    post: (init: RequestInit) => fetch(url, init),
  };
}

it('answers a signed interaction inline, and pings nobody', async () => {
  const { post, got } = await setUp();
  const sent = interaction();
  const response = await post(signed(sent));
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    type: 4,
    data: { content: 'Hello, 世界', allowed_mentions: { parse: [] } },
  });
  expect(got).toEqual([sent]);
});

it('answers a ping without troubling the bot', async () => {
  const { post, got } = await setUp();
  const response = await post(signed({ type: 1, id: '1', application_id: '2' }));
  expect(await response.json()).toEqual({ type: 1 });
  expect(got).toEqual([]);
});

const ping = signed({ type: 1 });
it.each<[string, RequestInit, number]>([
  ['a GET', { method: 'GET' }, 405],
  ['a PUT', { ...ping, method: 'PUT' }, 405],
  ['a form', { ...ping, headers: { ...ping.headers, 'content-type': 'text/plain' } }, 415],
  [
    'JSON by another name',
    { ...ping, headers: { ...ping.headers, 'content-type': 'application/jsonx' } },
    415,
  ],
  [
    'a body without headers of a signature',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    401,
  ],
  [
    'a wrong signature',
    { ...ping, headers: { ...ping.headers, 'x-signature-ed25519': '0'.repeat(128) } },
    401,
  ],
  ['a changed body', { ...ping, body: '{"type":2}' }, 401],
  ['an old signature', signed({ type: 1 }, Math.floor(Date.now() / 1000) - 302), 401],
  ['a signature from the future', signed({ type: 1 }, Math.floor(Date.now() / 1000) + 302), 401],
  ['a good signature over bad JSON', signed('{"type":'), 400],
  ['a good signature over no object', signed('[1]'), 400],
  ['a good signature over nothing', signed(''), 400],
  ['a good signature over an interaction without a token', signed({ type: 2, id: '1' }), 400],
  ['a body of a megabyte and one byte', signed(' '.repeat(1024 * 1024 + 1)), 413],
])('refuses %s', async (_, init, status) => {
  const { post, got } = await setUp();
  const response = await post(init);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
  expect(got).toEqual([]);
});

it('says which method is allowed', async () => {
  const { post } = await setUp();
  expect((await post({ method: 'GET' })).headers.get('allow')).toBe('POST');
});

it('takes a body of a megabyte, in pieces, and a content type with a charset', async () => {
  const { url } = await setUp();
  const init = signed(JSON.stringify({ type: 1, pad: 'x'.repeat(1024 * 1024 - 19) }));
  const response = await new Promise<{ statusCode?: number }>((resolve) => {
    const request = httpRequest(url, {
      method: 'POST',
      headers: { ...init.headers, 'content-type': 'Application/JSON; charset=utf-8' },
    });
    request.on('response', resolve);
    request.write(init.body.slice(0, 100));
    setImmediate(() => request.end(init.body.slice(100)));
  });
  expect(init.body).toHaveLength(1024 * 1024);
  expect(response.statusCode).toBe(200);
});

it('stops reading a body that has no declared length and no end', async () => {
  const { url } = await setUp();
  const request = httpRequest(url, { method: 'POST', headers: ping.headers });
  request.on('error', () => undefined);
  const drip = () => {
    while (!request.destroyed && request.write(' '.repeat(65_536)));
  };
  request.on('drain', drip);
  drip();
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(413);
  request.destroy();
});

it('refuses by its declared length a body that it need not see', async () => {
  const { url } = await setUp();
  const headers = { ...ping.headers, 'content-length': 1024 * 1024 + 1 };
  const request = httpRequest(url, { method: 'POST', headers });
  request.on('error', () => undefined);
  request.flushHeaders();
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(413);
  request.destroy();
});

it('takes two headers of the same name for a bad signature', async () => {
  const { url } = await setUp();
  const request = httpRequest(url, {
    method: 'POST',
    headers: {
      ...ping.headers,
      'x-signature-timestamp': [ping.headers['x-signature-timestamp'], '1'],
    },
  });
  request.end(ping.body);
  const [response] = await once(request, 'response');
  expect(response.statusCode).toBe(401);
});

it('lets a copy of an interaction have no second effect', async () => {
  const { post, got } = await setUp();
  const init = signed(interaction());
  expect((await post(init)).status).toBe(200);
  const copy = await post(init);
  expect(copy.status).toBe(409);
  expect(await copy.text()).toBe('');
  expect(got).toHaveLength(1);
});

it('sends what follows a deferral by REST', async () => {
  const body = { content: 'done' };
  const later: Promise<Later>[] = [Promise.resolve({ how: 'edit-original', body })];
  const { post, calls, called } = await setUp(async () => ({ response: { type: 5 }, later }));
  const sent = interaction();
  expect(await (await post(signed(sent))).json()).toEqual({ type: 5 });
  await called(1);
  const to = { id: sent.id, applicationId: '2', token: 'tok' };
  expect(calls).toEqual([{ how: 'editOriginal', to, body, files: undefined }]);
});

async function picture() {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  cleanups.push(() => rm(folder, { recursive: true }));
  const path = join(folder, 'tram.jpg');
  await writeFile(path, 'bytes');
  return { path, name: 'tram.jpg', alt: 'A tram' };
}

it('sends a reply with a picture by REST, with its alt text, and answers 202', async () => {
  const files = [await picture()];
  const { post, calls } = await setUp(async () => ({ ...hello, files }));
  const response = await post(signed(interaction()));
  expect(response.status).toBe(202);
  expect(await response.text()).toBe('');
  const upload = { name: 'tram.jpg', description: 'A tram', data: Buffer.from('bytes') };
  expect(calls).toMatchObject([{ how: 'respond', body: hello.response, files: [upload] }]);
});

it('sends a picture that was made in memory likewise', async () => {
  const data = Buffer.from('drawn');
  const files = [{ name: 'quote.png', alt: 'A quote', data }];
  const { post, calls } = await setUp(async () => ({ ...hello, files }));
  expect((await post(signed(interaction()))).status).toBe(202);
  expect(calls).toMatchObject([{ files: [{ name: 'quote.png', description: 'A quote', data }] }]);
});

it('answers 500 when a picture cannot be read, and logs why', async () => {
  const files = [{ path: '/nowhere/tram.jpg', name: 'tram.jpg', alt: 'A tram' }];
  const { post, lines } = await setUp(async () => ({ ...hello, files }));
  expect((await post(signed(interaction()))).status).toBe(500);
  expect(lines).toMatchObject([{ level: 'error', message: 'An answer did not arrive' }]);
});

it('answers 500 when the bot throws, and goes on', async () => {
  const { post, lines } = await setUp(() => Promise.reject(new Error('broken')));
  expect((await post(signed(interaction()))).status).toBe(500);
  expect((await post(ping)).status).toBe(200);
  expect(lines).toMatchObject([{ level: 'error', message: 'A request failed' }]);
});

it('does not send what Discord would refuse', async () => {
  const { post, lines } = await setUp(undefined, { check: tooLong });
  expect((await post(signed(interaction()))).status).toBe(500);
  expect(inspect(lines, { depth: 5 })).toContain('content: Must be shorter.');
});

it('finishes what is in flight when it stops, and takes nothing new', async () => {
  const events = new EventEmitter();
  const { transport, post } = await setUp(async () => {
    setImmediate(() => events.emit('arrived'));
    await once(events, 'finish');
    return hello;
  });
  const first = post(signed(interaction()));
  await once(events, 'arrived');
  const stopped = transport.stop();
  expect(transport.up).toBe(false);
  expect((await post(signed(interaction()))).status).toBe(503);
  events.emit('finish');
  expect((await first).status).toBe(200);
  await stopped;
});

it('survives a client that goes away in the middle of a body', async () => {
  const { server, post } = await setUp();
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    'POST /interactions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  );
  await once(socket, 'connect');
  socket.resetAndDestroy();
  expect((await post(ping)).status).toBe(200);
});

it('never takes an arbitrary request for one of Discord’s, and never breaks', async () => {
  const { post, server, got, lines } = await setUp();
  const value = oneof(
    string({ unit: 'grapheme-ascii' }),
    constantFrom('0'.repeat(128), '1767000000'),
  );
  const name = constantFrom(
    'x-signature-ed25519',
    'x-signature-timestamp',
    'content-type',
    'x-other',
  );
  await assert(
    asyncProperty(
      dictionary(name, value),
      uint8Array({ maxLength: 300 }),
      async (headers, body) => {
        const all = { 'content-type': 'application/json', ...headers };
        const response = await post({ method: 'POST', headers: all, body: Uint8Array.from(body) });
        expect([401, 415]).toContain(response.status);
      },
    ),
    { numRuns: 300 },
  );
  await assert(
    asyncProperty(uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      const text: string[] = [];
      socket.on('data', (chunk) => text.push(String(chunk)));
      socket.on('error', () => undefined);
      socket.end(bytes);
      await once(socket, 'close');
      expect(text.join('')).not.toMatch(/^HTTP\/1.1 200/);
    }),
    { numRuns: 100 },
  );
  expect((await post(ping)).status).toBe(200);
  expect(got).toEqual([]);
  expect(lines).toEqual([]);
});

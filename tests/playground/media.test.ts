import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { media } from '../../src/playground/media.ts';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  html: 'text/html',
  txt: 'text/plain',
};

/** A server that has every file, and secrets beside them. */
const upstream = createServer((request, response) => {
  const extension = request.url?.split('.').at(-1) ?? '';
  if (extension === 'moved') return response.writeHead(302, { location: '/secret' }).end();
  return response.writeHead(200, { 'content-type': types[extension] ?? 'text/plain' }).end('body');
});
const app = new Hono();

beforeAll(async () => {
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const { port } = upstream.address() as AddressInfo;
  app.get('/media/*', media(`http://127.0.0.1:${port}`));
});

afterAll(() => {
  upstream.close();
});

describe('attachments', () => {
  it.each([
    ['png', 'image/png', null],
    ['svg', 'application/octet-stream', 'attachment'],
    ['html', 'application/octet-stream', 'attachment'],
    ['txt', 'application/octet-stream', 'attachment'],
  ])('of type %s are passed on as %s', async (extension, type, disposition) => {
    const answer = await app.request(`/media/attachments/1/2/file.${extension}`);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(disposition);
    expect(await answer.text()).toBe('body');
  });

  it.each([
    '/media/secret',
    '/media/api/v10/gateway',
    '/media/attachments/../secret',
    '/media/attachments/1/2/file.moved',
    '/media//evil.example/attachments/x.png',
  ])('%s are none', async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});

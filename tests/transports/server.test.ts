import { EventEmitter, once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import type { HttpServer, HttpServerOptions } from '../../src/transports/server.ts';
import { createHttpServer } from '../../src/transports/server.ts';
import { fakeLog } from './fakes.ts';

const ready = () => ({ ok: true, reasons: [] });
const servers: HttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop(0);
});

async function setUp(options: Partial<HttpServerOptions> = {}) {
  const server = createHttpServer({
    host: '127.0.0.1',
    port: 0,
    ready,
    log: fakeLog().log,
    ...options,
  });
  await server.start();
  servers.push(server);
  return server;
}

it('says that it lives', async () => {
  const { url } = await setUp();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

it('says whether it is ready, and if not, why', async () => {
  let state = { ok: true, reasons: [] as string[] };
  const { url } = await setUp({ ready: () => state });
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  state = { ok: false, reasons: ['The gateway is down'] };
  const response = await fetch(`${url}/health/ready?verbose`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual(state);
});

it('hands other paths to the fallback, or knows none', async () => {
  const { url } = await setUp();
  expect((await fetch(`${url}/other`)).status).toBe(404);
  const page = await setUp({ fallback: (_, response) => void response.end('a page') });
  expect(await (await fetch(page.url)).text()).toBe('a page');
});

it('answers 500 when a handler breaks, and cuts off what had begun', async () => {
  const server = await setUp({
    fallback: (request, response) => {
      if (request.url === '/begun') response.write('x');
      throw new Error('broken');
    },
  });
  expect((await fetch(server.url)).status).toBe(500);
  const begun = await fetch(`${server.url}/begun`)
    .then((it_) => it_.text())
    .catch(() => 'cut off');
  expect(begun).toBe('cut off');
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
});

it('says in one sentence that the port is taken', async () => {
  const { url } = await setUp();
  const port = Number(new URL(url).port);
  await expect(setUp({ port })).rejects.toThrow(/cannot use HOST and PORT: .*EADDRINUSE/);
});

it('stops although a client keeps its connection busy', async () => {
  const events = new EventEmitter();
  const server = await setUp({ fallback: () => void events.emit('arrived') });
  const hanging = fetch(server.url).catch(() => 'cut off');
  await once(events, 'arrived');
  await server.stop(10);
  expect(await hanging).toBe('cut off');
});

import { expect, it } from 'vitest';
import type { Api, Call } from '../../src/discord/api-types.ts';
import { shareGets } from '../../src/discord/share-gets.ts';

/** A door that answers when it is told to, with how often it was asked. */
function slowDoor() {
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  const request = () => new Promise((resolve, reject) => void waiting.push({ resolve, reject }));
  return { waiting, api: shareGets({ request: request as Api['request'] }) };
}

const get: Call = { method: 'GET', route: '/guilds/1' };

it('asks once for what several want to know at the same time, and anew afterwards', async () => {
  const { api, waiting } = slowDoor();
  const answers = [api.request(get), api.request(get), api.request({ ...get, route: '/guilds/2' })];
  expect(waiting).toHaveLength(2);
  for (const [i, { resolve }] of waiting.entries()) resolve(`answer ${i}`);
  expect(await Promise.all(answers)).toEqual(['answer 0', 'answer 0', 'answer 1']);
  void api.request(get);
  expect(waiting).toHaveLength(3);
});

it('tells all of them of a failure, and then asks anew', async () => {
  const { api, waiting } = slowDoor();
  const answers = [api.request(get), api.request(get)];
  waiting[0]?.reject(new Error('down'));
  for (const answer of answers) await expect(answer).rejects.toThrow('down');
  void api.request(get);
  expect(waiting).toHaveLength(2);
});

it.each<[string, Partial<Call>]>([
  ['a write', { method: 'POST' }],
  ['a question with a query', { query: { limit: '1' } }],
  ['a question that can be given up', { signal: new AbortController().signal }],
])('passes on each of %s', (_, over) => {
  const { api, waiting } = slowDoor();
  void api.request({ ...get, ...over });
  void api.request({ ...get, ...over });
  expect(waiting).toHaveLength(2);
});

import { expect, it } from 'vitest';
import type { Api, Call } from '../../src/discord/api-types.ts';
import { createServers } from '../../src/discord/servers.ts';

it.each([0, 1, 199, 200, 201, 400, 450])('finds all of %i servers, page by page', async (count) => {
  // Ids of different lengths: their order is that of numbers.
  const ids = Array.from({ length: count }, (_, i) => String(95 + i));
  const asked: Call[] = [];
  const page = ({ limit = '', after = '' }: NonNullable<Call['query']>) =>
    ids
      .filter((id) => BigInt(id) > BigInt(after))
      .slice(0, Number(limit))
      .map((id) => ({ id }));
  const api: Pick<Api, 'request'> = {
    async request(call) {
      asked.push(call);
      // The caller says what it asks for.
      return page(call.query ?? {}) as never;
    },
  };
  expect([...(await createServers(api).all())]).toEqual(ids);
  expect(asked).toHaveLength(Math.floor(count / 200) + 1);
});

import { expect, it } from 'vitest';
import { ApiError } from '../../src/discord/api-error.ts';
import { FatalError } from '../../src/discord/fatal-error.ts';
import { untilReached } from '../../src/discord/until-reached.ts';

const failure = (status: number) => new ApiError('failed', { method: 'GET', route: '/x', status });

it('tries again, ever more slowly and at least once a minute, until Discord answers', async () => {
  const answers = [0, 429, 502, 503, 0, 0, 0, 0, 'there'];
  const { waits, result } = await play(answers);
  expect(result).toBe('there');
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

it.each([400, 401, 403, 404])('leaves it at a refusal (%i)', async (status) => {
  await expect(play([status])).rejects.toMatchObject({ status });
});

it('leaves it at a fatal error', async () => {
  const call = () => Promise.reject(new FatalError('The token is refused.', 69));
  const waiting = { onFailure: () => {}, sleep: () => Promise.resolve() };
  await expect(untilReached(call, waiting)).rejects.toThrow('The token is refused.');
});

async function play(answers: (number | string)[]) {
  const waits: number[] = [];
  const left = [...answers];
  const call = async () => {
    const answer = left.shift();
    if (typeof answer === 'number') throw failure(answer);
    return answer;
  };
  const result = await untilReached(call, {
    onFailure: (_, seconds) => void waits.push(seconds),
    sleep: () => Promise.resolve(),
  });
  return { waits, result };
}

import { describe, expect, it } from 'vitest';
import { whenAsked } from '../../src/desk/when-asked.ts';

const noError = (error: unknown) => {
  throw error;
};

describe('work that is asked for', () => {
  it('is done once more, and not beside itself, for all that ask while it is under way', async () => {
    const ends: (() => void)[] = [];
    const work = whenAsked(() => new Promise<void>((end) => void ends.push(end)), noError);
    work.ask();
    work.ask();
    work.ask();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await work.stop();
    expect(ends).toHaveLength(2);
  });

  it('is tried again after an error, which is told, until it is done', async () => {
    const errors: unknown[] = [];
    let tries = 0;
    await new Promise<void>((done) => {
      const trying = async () => {
        tries++;
        if (tries < 3) throw new Error(`try ${tries}`);
        done();
      };
      whenAsked(
        trying,
        (error) => void errors.push(error),
        async () => undefined,
      ).ask();
    });
    expect(errors).toEqual([new Error('try 1'), new Error('try 2')]);
  });

  it('is not begun any more once it is stopped', async () => {
    let times = 0;
    const work = whenAsked(async () => void times++, noError);
    await work.stop();
    work.ask();
    await work.stop();
    expect(times).toBe(0);
  });
});

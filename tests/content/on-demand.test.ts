import { expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { createLibrary } from '../../content/create-library.ts';
import type { Library } from '../../content/library.ts';
import { onDemand, type Timer } from '../../content/on-demand.ts';
import { anArticle } from '../builders/article.ts';

const never = () => () => {};
const atOnce = (_: number, callback: () => void) => {
  callback();
  return () => {};
};

/** A library of one article, an engine that notes what it is given, and when its building is to end. */
function setUp({ timer = never, fails = 0 }: { timer?: Timer; fails?: number } = {}) {
  const given: string[][] = [];
  const listeners = new Set<(library: Library) => void>();
  const outcome = { finish() {} };
  const ready = new Promise<void>((resolve) => {
    outcome.finish = resolve;
  });
  let failures = fails;
  const note = (articles: readonly Article[]) => void given.push(articles.map(({ id }) => id));
  const engine = onDemand(
    {
      library: {
        current: () => createLibrary([anArticle()]),
        subscribe(listener) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      },
      timer,
      onError() {},
    },
    async (articles) => {
      failures -= 1;
      if (failures >= 0) throw new Error('No memory');
      note(articles);
      return { ready, update: async (all: readonly Article[]) => note(all) };
    },
  );
  const change = (articles: Article[]) =>
    listeners.forEach((tell) => tell(createLibrary(articles)));
  return { engine, given, change, finish: () => outcome.finish() };
}

it('is not built before it is asked for, and then once', async () => {
  const { engine, given, finish } = setUp();
  expect(given).toEqual([]);
  finish();
  expect(await engine.get()).toBe(await engine.get());
  expect(given).toEqual([['tram-line']]);
});

it('says that it is not ready rather than keep a person waiting', async () => {
  const { engine, finish } = setUp({ timer: atOnce });
  expect(await engine.get()).toBeUndefined();
  finish();
});

it('follows the library, also while it is being built', async () => {
  const { engine, given, change, finish } = setUp({ timer: atOnce });
  await engine.get();
  change([anArticle({ id: 'bridge' })]);
  finish();
  expect(given).toEqual([['tram-line'], ['bridge']]);
});

it('that could not be built is built anew at the next call', async () => {
  const { engine, given, finish } = setUp({ fails: 1 });
  finish();
  await expect(engine.get()).rejects.toThrow('No memory');
  expect(await engine.get()).toBeDefined();
  expect(given).toHaveLength(1);
});

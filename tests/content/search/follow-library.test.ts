import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import { followLibrary } from '../../../content/search/follow-library.ts';
import type { ItemIndex } from '../../../content/search/follow-library.ts';
import { articleForTest } from './article-for-test.ts';

/** An index that never gives a slot back, as those that append do. */
class AppendingIndex implements ItemIndex<Article> {
  readonly #ids = new Set<string>();
  slots = 0;

  get ids() {
    return this.#ids;
  }

  get size() {
    return this.#ids.size;
  }

  put({ id }: Article) {
    this.slots++;
    this.#ids.add(id);
  }

  remove(id: string) {
    this.#ids.delete(id);
  }
}

const many = Array.from({ length: 600 }, () => articleForTest({}));

describe('an index that follows a library', () => {
  it('is made anew when most of its slots are of removed articles', async () => {
    const followed = followLibrary(() => new AppendingIndex(), {});

    for (let round = 0; round < 3; round++) await followed.update(many);
    expect(followed.index.slots).toBe(1800);

    await followed.update(many);
    expect(followed.index.slots).toBe(600);
    expect(followed.index.size).toBe(600);
  });

  it('leaves off an update that another supersedes', async () => {
    const followed = followLibrary(() => new AppendingIndex(), { budget: 0 });

    const first = followed.update(many);
    const second = followed.update(many.slice(0, 3));
    await Promise.all([first, second]);

    expect([...followed.index.ids]).toEqual(many.slice(0, 3).map(({ id }) => id));
    expect(followed.index.slots).toBe(3);
  });

  it('goes on after an update that failed', async () => {
    let fails = true;
    const prepare = async () => {
      if (fails) throw new Error('no stemmer');
    };
    const followed = followLibrary(() => new AppendingIndex(), {}, prepare);

    await expect(followed.update(many)).rejects.toThrow('no stemmer');
    fails = false;
    await followed.update(many);

    expect(followed.index.size).toBe(600);
  });
});

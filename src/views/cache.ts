import { LRUCache } from 'lru-cache';
import type { Article } from '../../content/article.ts';

/** About 10 kB an entry with its serialised form, so a few megabytes, whatever the number of articles. */
const answers = new LRUCache<string, object>({ max: 400 });

/**
 * What `render` makes of this revision of the article, made once as long as it is in use: the very same object comes
 * back, so that it is serialised once too. `key` names all else that it depends on, and the type of what is made.
 */
export function cached<T extends object>(article: Article, key: string, render: () => T): T {
  const full = `${article.id}|${article.revision}|${key}`;
  const known = answers.get(full);
  // The key names the type, so what stands under it is of that type.
  if (known) return known as T;
  const made = render();
  answers.set(full, made);
  return made;
}

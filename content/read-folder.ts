import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { readArticle, type ArticleReading } from './read-article.ts';
import type { RuleContext } from './rule.ts';

/** About 5 ms of work, after which others get their turn: a bot goes on answering while a folder is read. */
const filesAtOnce = 16;

/** The articles' files in a folder, by name. Hidden files and a README are not articles. */
export async function articleFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter(isArticleFile)
    .toSorted()
    .map((name) => join(folder, name));
}

export function isArticleFile(name: string): boolean {
  return name.endsWith('.md') && !name.startsWith('.') && name !== 'README.md';
}

/** Reads files, a few at once; undefined stands for a file that is gone. */
export async function readArticles(
  files: readonly string[],
  context: RuleContext,
): Promise<Map<string, ArticleReading | undefined>> {
  const readings = new Map<string, ArticleReading | undefined>();
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const batch = files.slice(start, start + filesAtOnce);
    const read = await Promise.all(batch.map((file) => readArticle(file, context)));
    for (const [index, file] of batch.entries()) readings.set(file, read[index]);
    await setImmediate();
  }
  return readings;
}

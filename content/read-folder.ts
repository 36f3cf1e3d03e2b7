import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mapBounded } from './map-bounded.ts';
import { readArticle, type ArticleReading } from './read-article.ts';
import type { RuleContext } from './rule.ts';

/** Enough to keep the disk busy; more only holds more texts in memory. */
const filesAtOnce = 32;

/** The articles' files in a folder, by name. Hidden files and those of editors at work are not articles. */
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

/** Reads files, a bounded number at once. */
export async function readArticles(
  files: readonly string[],
  context: RuleContext,
): Promise<Map<string, ArticleReading | undefined>> {
  const readings = await mapBounded(files, filesAtOnce, (file) => readArticle(file, context));
  return new Map(files.map((file, index) => [file, readings[index]]));
}

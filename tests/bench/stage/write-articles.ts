import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Article } from '../../../content/article.ts';
import { sampleArticles } from '../sample-articles.ts';

/** Writes that many made-up articles of 250 words as files, in the folder `articles` of the one that it resolves with. */
export async function writeArticles(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-articles-'));
  await mkdir(join(folder, 'articles'));
  const articles = sampleArticles(count);
  const publishers = new Map(articles.map(({ publisher }) => [publisher.name, publisher]));
  await writeFile(join(folder, 'publishers.yaml'), stringify([...publishers.values()]));
  for (let at = 0; at < count; at += 100) {
    await Promise.all(
      articles
        .slice(at, at + 100)
        .map((article) => writeFile(join(folder, 'articles', `${article.id}.md`), source(article))),
    );
  }
  return folder;
}

function source({
  headline,
  summary,
  topics,
  language,
  added,
  publisher,
  quotes,
  body,
}: Article): string {
  const front = {
    headline,
    summary,
    topics,
    language,
    added,
    publisher: publisher.name,
    quotes: quotes.map(({ text, speaker }) => ({ text, speaker })),
  };
  return `---\n${stringify(front)}---\n\n${body}\n`;
}

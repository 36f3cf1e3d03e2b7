import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Article } from '../../content/article.ts';
import { loadLibrary } from '../../content/index.ts';
import { sampleArticle } from './sample-articles.ts';

const kinds = z.enum(['exact', 'altered', 'cut', 'misattributed', 'not-found']);

const labelledFile = z.strictObject({
  /** An article of our own invention; left out, the cases are about the seed article. */
  article: z
    .strictObject({
      id: z.string(),
      language: z.string(),
      headline: z.string(),
      body: z.array(z.string()),
      quotes: z.array(
        z.strictObject({
          text: z.string(),
          speaker: z.string(),
          role: z.string(),
          paragraph: z.number(),
        }),
      ),
    })
    .optional(),
  cases: z.array(
    z.strictObject({
      expect: kinds,
      /** What was done to the true words. */
      about: z.string(),
      paragraph: z.number().optional(),
      /** As somebody might post it. */
      message: z.string(),
    }),
  ),
});

export type Kind = z.output<typeof kinds>;

/** A message, and what a fair reader would say of its quote. */
export interface LabelledQuote {
  readonly language: string;
  readonly article: string;
  readonly expect: Kind;
  readonly about: string;
  readonly paragraph: number | undefined;
  readonly message: string;
}

const folder = new URL('check-quote-cases/', import.meta.url);
const articles = fileURLToPath(new URL('../../content/articles', import.meta.url));

/** All labelled quotes, and the library that they are about. */
export async function labelledQuotes(): Promise<{ articles: Article[]; cases: LabelledQuote[] }> {
  const { library } = await loadLibrary(articles);
  const seed = library.articles.find(({ headline }) => headline.startsWith('Syrian forces'));
  if (seed === undefined) throw new Error('The seed article is not in content/articles.');
  const found = { articles: [...library.articles], cases: new Array<LabelledQuote>() };
  for (const name of (await readdir(folder)).toSorted()) {
    const file = labelledFile.parse(JSON.parse(await readFile(new URL(name, folder), 'utf8')));
    const article: Article = file.article === undefined ? seed : articleOf(file.article);
    if (article !== seed) found.articles.push(article);
    for (const { paragraph, ...it } of file.cases) {
      found.cases.push({ ...it, paragraph, language: article.language, article: article.id });
    }
  }
  return found;
}

type Written = NonNullable<z.output<typeof labelledFile>['article']>;

function articleOf({ body, ...article }: Written): Article {
  return sampleArticle({ ...article, body: body.join('\n\n') });
}

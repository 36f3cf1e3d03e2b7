import { dirname, join } from 'node:path';
import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { ArticleReading } from './read-article.ts';
import { translationDifferences } from './translation-differences.ts';

interface Candidate {
  readonly reading: ArticleReading;
  /** Its last good version. */
  readonly served: Article | undefined;
}

/**
 * Which translations may be served: those that agree with the original that is in service. So a correction of the
 * original is never hidden by a translation that lacks it.
 */
export function settleTranslations(
  candidates: readonly Candidate[],
  originalIn: (file: string) => Article | undefined,
): { readonly articles: Article[]; readonly problems: Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const { reading, served } of candidates) {
    if (!served) continue;
    const file = `${served.id}.md`;
    const original = originalIn(join(dirname(reading.file), file));
    const wrong = original
      ? translationDifferences(original, served)
      : [`there must be an original in service, ${file}`];
    if (wrong.length === 0) articles.push(served);
    problems.push(...wrong.map((message) => problemOf(reading, message)));
  }
  return { articles, problems };
}

function problemOf({ file, headlineAt }: ArticleReading, message: string): Problem {
  const rule = 'translation-agrees';
  return { line: 1, column: 1, ...headlineAt, file, rule, level: 'error', message };
}

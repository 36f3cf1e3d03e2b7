import type { Article } from '../../content/article.ts';

/** Who funds the publisher of an article, as far as that is known. */
export function fundingOf(article: Article | undefined): string | undefined {
  const { publisher } = article ?? {};
  return publisher && 'funding' in publisher ? publisher.funding : undefined;
}

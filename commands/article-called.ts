import type { Article } from '../content/article.ts';
import type { Context } from '../src/bot/command.ts';
import { UserError } from '../src/bot/user-error.ts';

/** The article that a button or a menu names. Throws a UserError for one that is no longer there. */
export function articleCalled(id: string, { library }: Context): Article {
  const article = library.find(id);
  if (!article) throw new UserError({ code: 'unknown-article', asked: id, closest: [] });
  return article;
}

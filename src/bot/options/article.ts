import type { Article } from '../../../content/article.ts';
import { limits } from '../../discord/limits.ts';
import { fit } from '../../views/fit.ts';
import type { Context, Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/**
 * An article, picked from a list that follows what is typed. Left out, it is the newest one. Text that was
 * typed without picking is taken when it fits one article only.
 */
export function articleOption(): Option<Article> {
  return {
    kind: 'string',
    description: 'A headline, topic or name; left out: the newest article',
    parse: (raw, context) => (raw === undefined ? newest(context) : named(String(raw), context)),
    complete: (text, { library }) =>
      library
        .suggest(text, limits.choices)
        .map(({ id, headline }) => ({ name: fit(headline, limits.choiceName), value: id })),
  };
}

function newest({ library }: Context): Article {
  const article = library.newest()[0];
  if (!article) throw new UserError({ code: 'no-articles' });
  return article;
}

function named(asked: string, { library }: Context): Article {
  const found = library.find(asked);
  if (found) return found;
  const close = library.suggest(asked, 3);
  const [only] = close;
  if (only && close.length === 1 && asked.trim() !== '') return only;
  throw new UserError({
    code: 'unknown-article',
    asked: fit(asked, 100),
    closest: close.map(({ headline }) => headline),
  });
}

import type { Article } from '../../content/article.ts';
import { inLanguage } from '../../content/in-language.ts';
import type { Context } from './command.ts';

/** What a reader gets to read, and how the views' buttons go on from there. */
export interface Version {
  readonly article: Article;
  /** Set where a translation for the reader was left for the original. */
  readonly original: boolean;
}

/** An article in the reader's language, where it is translated into that, unless they want the original. */
export function versionFor(
  article: Article,
  { library, reader }: Pick<Context, 'library' | 'reader'>,
  wantsOriginal = false,
): Version {
  const theirs = inLanguage(article, library.translations(article.id), reader.locale);
  const original = wantsOriginal && theirs !== article;
  return { article: original ? article : theirs, original };
}

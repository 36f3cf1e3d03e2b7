import type { Article } from '../../content/article.ts';
import { inLanguage } from '../../content/in-language.ts';
import { theOriginal } from '../views/version-word.ts';
import type { Context } from './command.ts';

/** What a reader gets to read, and how the views' buttons go on from there. */
export interface Version {
  readonly article: Article;
  /** As of `ReadLink`: set where it is not the one that this reader gets of themselves. */
  readonly version: string | undefined;
}

/**
 * An article in the reader's language, where it is translated into that; or in the version that they want (`theOriginal`,
 * or the language of a translation), as long as there is one.
 */
export function versionFor(
  article: Article,
  { library, reader }: Pick<Context, 'library' | 'reader'>,
  wanted?: string,
): Version {
  const translations = library.translations(article.id);
  const theirs = inLanguage(article, translations, reader.locale);
  const found =
    wanted === theOriginal ? article : translations.find(({ language }) => language === wanted);
  if (found === undefined || found === theirs) return { article: theirs, version: undefined };
  return { article: found, version: wanted };
}

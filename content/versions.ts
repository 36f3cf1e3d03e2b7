import type { Article } from './article.ts';
import type { Library } from './library.ts';

/** An article and its translations, which are found as one. */
export interface Versions {
  readonly id: string;
  readonly original: Article;
  readonly translations: readonly Article[];
  /** Changes whenever that of any of them does. */
  readonly revision: string;
}

/** All articles of a library, and after each its translations. */
export function allVersionsIn(library: Pick<Library, 'articles' | 'translations'>): Article[] {
  return library.articles.flatMap((article) => [article, ...library.translations(article.id)]);
}

/** Puts the translations of a list to their originals; one without an original is left out. */
export function gatherVersions(articles: readonly Article[]): Versions[] {
  const translations = new Map<string, Article[]>();
  for (const article of articles) {
    if (!article.isTranslation) continue;
    const others = translations.get(article.id);
    if (others) others.push(article);
    else translations.set(article.id, [article]);
  }
  return articles
    .filter(({ isTranslation }) => !isTranslation)
    .map((original) => versions(original, translations.get(original.id) ?? []));
}

/** The same version of an article as the library has it now; of a retracted article, the original, which says so. */
export function currentVersion(
  { id, language, isTranslation }: Article,
  library: Library,
): Article | undefined {
  const original = library.find(id);
  if (!isTranslation || original?.status === 'retracted') return original;
  return library.translations(id).find((it) => it.language === language);
}

function versions(original: Article, translations: readonly Article[]): Versions {
  const { id, revision } = original;
  const revisions = [revision, ...translations.map((it) => it.language + it.revision)];
  return { id, original, translations, revision: revisions.join(' ') };
}

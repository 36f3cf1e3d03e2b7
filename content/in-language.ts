import type { Article } from './article.ts';

/**
 * The version of an article for a reader with this locale: the translation into their language if there is one, of
 * several the nearest (`es-419` reads `es-MX` rather than none); the original for those who share its language.
 */
export function inLanguage(
  original: Article,
  translations: readonly Article[],
  locale: string,
): Article {
  if (original.status === 'retracted' || isSame(original, locale)) return original;
  const exact = translations.find(({ language }) => language === locale);
  return exact ?? translations.find((it) => isSame(it, locale)) ?? original;
}

function isSame({ language }: Article, locale: string): boolean {
  return mainOf(language) === mainOf(locale);
}

function mainOf(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}

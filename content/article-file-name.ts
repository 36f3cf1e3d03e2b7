import { articleIdPattern } from './article.ts';

/** What the name of an article's file says: `tram.md` is an article, `tram.es.md` its translation into Spanish. */
export interface ArticleFileName {
  readonly id: string;
  /** Of a translation only: a BCP 47 tag. */
  readonly language?: string;
}

/** Undefined for a name that no article may have. */
export function parseFileName(name: string): ArticleFileName | undefined {
  const [, id = '', language] =
    /^([^.]*)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?\.md$/.exec(name) ?? [];
  if (!articleIdPattern.test(id)) return undefined;
  return language === undefined ? { id } : { id, language };
}

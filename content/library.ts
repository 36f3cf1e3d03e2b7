import type { Article } from './article.ts';

/** An immutable snapshot of what there is to say. Drafts are not in it; retracted articles are. */
export interface Library {
  /** Newest first, by `published`, else `added`. */
  readonly articles: readonly Article[];
  find(id: string): Article | undefined;
  /** Of an article, in other languages. Nowhere else in the library are there translations. */
  translations(id: string): readonly Article[];
  /** Readable (not retracted) articles, newest first. */
  newest(filter?: { topic?: string }): readonly Article[];
  /** Topics with the number of readable articles under each, most used first. */
  readonly topics: ReadonlyMap<string, number>;
  /** Matches by prefix, word prefix and one typo over headline, topics and speakers; newest first. */
  suggest(text: string, limit?: number): readonly Article[];
}

import type { Article, Quote } from '../article.ts';
import { editDistance } from './edit-distance.ts';
import type { ItemIndex } from './follow-library.ts';
import { looseFold } from './loose-fold.ts';

/** Words that somebody said, and the article in which they stand. */
export interface SpokenQuote {
  readonly article: Article;
  readonly quote: Quote;
}

interface Speaker {
  readonly name: string;
  /** The name without case and accents, and its words. */
  readonly folded: string;
  readonly words: readonly string[];
  /** By the id of the article. */
  readonly quotes: Map<string, SpokenQuote[]>;
}

/** Who said what, across a library. */
export class SpeakerIndex implements ItemIndex<Article> {
  readonly #speakers = new Map<string, Speaker>();
  readonly #articles = new Map<string, Article>();

  get ids(): Iterable<string> {
    return this.#articles.keys();
  }

  get size(): number {
    return this.#articles.size;
  }

  /** A removed article leaves nothing behind. */
  get slots(): number {
    return this.size;
  }

  put(article: Article): void {
    if (this.#articles.get(article.id) === article) return;
    this.remove(article.id);
    this.#articles.set(article.id, article);
    for (const quote of article.quotes) {
      const { quotes } = this.#speaker(quote.speaker);
      const said = quotes.get(article.id) ?? [];
      said.push({ article, quote });
      quotes.set(article.id, said);
    }
  }

  remove(id: string): void {
    for (const { speaker } of this.#articles.get(id)?.quotes ?? []) {
      const { folded, quotes } = this.#speaker(speaker);
      quotes.delete(id);
      if (quotes.size === 0) this.#speakers.delete(folded);
    }
    this.#articles.delete(id);
  }

  /** The speaker of this name, case and accents aside; with all quotes, newest article first. */
  find(name: string): { speaker: string; quotes: SpokenQuote[] } | undefined {
    const speaker = this.#speakers.get(keyOf(name));
    if (speaker === undefined) return undefined;
    const articles = [...speaker.quotes.values()].toSorted((a, b) => dateOf(b) - dateOf(a));
    return { speaker: speaker.name, quotes: articles.flat() };
  }

  /**
   * Names that begin with the text, or have all of its words by their beginnings; without any, those a slip of the
   * pen away. Who is quoted in most articles comes first.
   */
  suggest(text: string, limit: number): string[] {
    const typed = wordsOf(keyOf(text));
    const all = [...this.#speakers.values()];
    const begun = all.filter(({ words }) => typed.every((word) => hasStart(words, word)));
    const found =
      begun.length > 0
        ? begun
        : all.filter(({ words }) => typed.every((word) => hasSlip(words, word)));
    return found
      .toSorted((a, b) => b.quotes.size - a.quotes.size || (a.name < b.name ? -1 : 1))
      .slice(0, limit)
      .map(({ name }) => name);
  }

  #speaker(name: string): Speaker {
    const folded = keyOf(name);
    const known = this.#speakers.get(folded);
    if (known !== undefined) return known;
    const speaker = {
      name,
      folded,
      words: wordsOf(folded),
      quotes: new Map<string, SpokenQuote[]>(),
    };
    this.#speakers.set(folded, speaker);
    return speaker;
  }
}

function keyOf(name: string): string {
  return looseFold(name).trim().replaceAll(/\s+/g, ' ');
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function hasStart(words: readonly string[], typed: string): boolean {
  return words.some((word) => word.startsWith(typed));
}

function hasSlip(words: readonly string[], typed: string): boolean {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  return words.some((word) => word.startsWith(typed) || editDistance(word, typed, most) <= most);
}

function dateOf([first]: readonly SpokenQuote[]): number {
  return first === undefined ? 0 : Date.parse(first.article.published ?? first.article.added);
}

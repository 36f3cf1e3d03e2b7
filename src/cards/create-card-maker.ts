import { LRUCache } from 'lru-cache';
import type { Article, Quote } from '../../content/article.ts';
import { codeOf } from '../../content/quote-code.ts';
import { altText } from './alt-text.ts';
import { cardOf } from './card.ts';
import { createDrawingProcess } from './drawing-process.ts';

/** A picture of a quote that carries its source, ready to be attached to a message. */
export interface QuoteCard {
  /** A file name. */
  readonly name: string;
  /** A PNG of 1200×630. */
  readonly data: Uint8Array;
  /** At most 1024 characters. */
  readonly alt: string;
}

export interface CardMaker {
  /**
   * The card of a quote; labels and date in the reader's language (a Discord locale). It takes tens of milliseconds,
   * next to none of them on this thread, and the first of all a few hundred. Rejects with a CardError: `no-font` if a
   * letter is in none of our fonts, `busy` if too many cards are wanted at once, `failed` if the drawing broke.
   */
  card(article: Article, quote: Quote, locale: string): Promise<QuoteCard>;
  /** Whether the drawing process is running. */
  readonly drawing: boolean;
  stop(): Promise<void>;
}

export interface CardMakerOptions {
  /** The drawing process's entry: `cards/artist.js` beside the bundle. */
  readonly artist: URL;
  /** After how long without a card the process ends; a minute. */
  readonly idleMs?: number;
  /** After how long over one card the process is taken for stuck; 20 seconds. */
  readonly patienceMs?: number;
  /** Bytes of pictures that are kept; 16 MB are a hundred or so. */
  readonly cacheBytes?: number;
  /** Cards that may wait; at 60 ms each, the last of 40 waits 2.4 seconds. */
  readonly longestQueue?: number;
}

/** Makes cards, each once per revision of its article as long as it is wanted; nothing is loaded before the first. */
export function createCardMaker({
  artist,
  idleMs = 60_000,
  patienceMs = 20_000,
  cacheBytes = 16_000_000,
  longestQueue = 40,
}: CardMakerOptions): CardMaker {
  const drawing = createDrawingProcess({ artist, idleMs, patienceMs, longestQueue });
  const pictures = new LRUCache<string, Uint8Array>({
    maxSize: cacheBytes,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  /** The same card, wanted twice while it is being drawn, is drawn once. */
  const underWay = new Map<string, Promise<Uint8Array>>();

  const draw = async (key: string, article: Article, quote: Quote, locale: string) => {
    try {
      const data = await drawing.draw(cardOf(article, quote, locale));
      pictures.set(key, data);
      return data;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    get drawing() {
      return drawing.running;
    },
    async card(article, quote, locale) {
      const key = JSON.stringify([article.id, article.revision, quote, locale]);
      const drawn = pictures.get(key) ?? underWay.get(key) ?? draw(key, article, quote, locale);
      if (drawn instanceof Promise) underWay.set(key, drawn);
      const name = `quote-${codeOf(article, quote).toLowerCase()}.png`;
      return { name, data: await drawn, alt: altText(article, quote, locale) };
    },
    stop: drawing.stop,
  };
}

import { LRUCache } from 'lru-cache';

const segmenters = new LRUCache<string, Intl.Segmenter>({ max: 60 });

/** Making a segmenter costs more than using it. A language that is not well formed counts as English. */
export function segmenter(
  language: string,
  granularity: 'grapheme' | 'word' | 'sentence',
): Intl.Segmenter {
  const key = `${granularity}|${language}`;
  const known = segmenters.get(key) ?? make(language, granularity);
  segmenters.set(key, known);
  return known;
}

function make(language: string, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

import type { Article } from '../../content/article.ts';

const consonants = 'b c d f g h l m n p r s t v br cr dr gr pl st tr sh ch'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const endings = ['', '', '', 's', 'ed', 'ing', 'er', 'ly'];

/**
 * Articles of made-up words that occur as unevenly as those of a real language (Zipf), in paragraphs of about 45
 * words. The same seed gives the same articles.
 */
export function sampleArticles(count: number, words = 250, seed = 1): Article[] {
  const random = mulberry32(seed);
  const vocabulary = madeUpWords(60_000, random);
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'the';
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 }, () => sentence(15)).join(' ');
  return Array.from({ length: count }, (_, i) =>
    article(i, {
      headline: sentence(8),
      summary: [sentence(12), sentence(12)],
      body: Array.from({ length: Math.ceil(words / 45) }, paragraph).join('\n\n'),
      speaker: capitalised(`${word()} ${word()}`),
    }),
  );
}

function article(
  i: number,
  texts: { headline: string; summary: string[]; body: string; speaker: string },
): Article {
  const { speaker, ...rest } = texts;
  const [first = ''] = rest.body.split('. ');
  return sampleArticle({
    ...rest,
    id: `sample-${i}`,
    topics: [`topic-${i % 40}`],
    added: new Date(Date.UTC(2026, 0, 1) - i * 3_600_000).toISOString().slice(0, 10),
    quotes: [{ text: first, speaker, paragraph: 1 }],
  });
}

/** A whole article of which only the telling parts are given. */
export function sampleArticle(
  parts: Pick<Article, 'id' | 'headline' | 'body'> & Partial<Article>,
): Article {
  return {
    summary: [],
    topics: [],
    language: 'en',
    added: '2026-01-01',
    byline: [],
    publisher,
    agencies: [],
    quotes: [],
    corrections: [],
    status: 'published',
    words: 250,
    revision: parts.id,
    ...parts,
  };
}

const publisher = {
  name: 'Sample News',
  owner: 'Nobody',
  funding: 'None',
  country: 'Nowhere',
  checked: '2026-01-01',
  source: 'https://sample.example/about',
};

function madeUpWords(count: number, random: () => number): string[] {
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const syllable = () => pick(consonants) + pick(vowels) + (random() < 0.3 ? pick(consonants) : '');
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * Math.min(4, 1 + words.size / 200));
    words.add(Array.from({ length: syllables }, syllable).join('') + pick(endings));
  }
  return [...words];
}

function capitalised(text: string): string {
  return text.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A small seeded generator (public domain, by Tommy Ettinger): the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

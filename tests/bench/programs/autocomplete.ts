import { createLibrary } from '../../../content/create-library.ts';
import { sampleArticles } from '../sample-articles.ts';
import { median, percentile } from '../statistics.ts';

export interface AutocompleteFigures {
  readonly p99Ms: number;
  /** Of a search through all headlines, one after the other. */
  readonly scanP99Ms: number;
  readonly keystrokes: number;
}

const choices = 25;
const articles = sampleArticles(Number(process.argv[2]), 45);
const library = createLibrary(articles);
const headlines = library.newest().map(({ headline }) => headline.toLowerCase());
const typed = keystrokes(Math.ceil(articles.length / 150));
const suggest = (text: string) => library.suggest(text, choices);

for (const text of typed) suggest(text);
const figures: AutocompleteFigures = {
  p99Ms: percentile(
    typed.map((text) => timeOf(() => suggest(text))),
    0.99,
  ),
  scanP99Ms: percentile(
    every(20, typed).map((text) => timeOf(() => scan(text))),
    0.99,
  ),
  keystrokes: typed.length,
};
process.stdout.write(JSON.stringify(figures));

/** What is in the field after each letter of two words of a headline; a third of them with two letters swapped. */
function keystrokes(step: number): string[] {
  return every(step, articles).flatMap(({ headline }, i) => {
    const words = headline
      .split(' ')
      .slice(i % 3, (i % 3) + 2)
      .join(' ');
    const text = i % 3 === 0 ? swapped(words, 2) : words;
    return Array.from(text, (_, at) => text.slice(0, at + 1));
  });
}

function swapped(text: string, at: number): string {
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function scan(text: string): string[] {
  const wanted = text.toLowerCase();
  const found: string[] = [];
  for (const headline of headlines) {
    if (headline.includes(wanted) && found.push(headline) === choices) break;
  }
  return found;
}

/** The median of three: one may be interrupted by another process. */
function timeOf(work: () => unknown): number {
  return median(
    Array.from({ length: 3 }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function every<T>(step: number, items: readonly T[]): T[] {
  return items.filter((_, i) => i % step === 0);
}

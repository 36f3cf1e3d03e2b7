import type { Article } from './article.ts';
import type { FoundQuote, Verdict } from './check-quote/verdict.ts';
import type { Engine } from './engines.ts';
import { fold } from './fold.ts';
import type { Library } from './library.ts';
import { linksIn, sameLink } from './links-in.ts';
import { plainText } from './search/plain-text.ts';

/** Which article a text comes from, and by what it was found. */
export type Origin =
  | { readonly kind: 'link' | 'headline'; readonly article: Article }
  | {
      readonly kind: 'words';
      /** The translation, where they stand in one. */
      readonly article: Article;
      /** From 1; 0 for headline or dek. */
      readonly paragraph: number;
      /** Whether all of the words stand there as they are. */
      readonly isExact: boolean;
    }
  /** None for sure; these are about the same, the closest first. */
  | { readonly kind: 'unknown'; readonly closest: readonly Article[] };

interface Sources {
  readonly library: Library;
  readonly search: Engine<'search'>;
  readonly quoteCheck: Engine<'quoteCheck'>;
}

/** Lines of a text to look for: more are hardly needed to know it, and each costs a search. */
const mostLines = 12;
const mostClosest = 3;

/** Finds where a message comes from: by a link in it or behind it, by a headline, by its words, in this order. */
export function findOrigin(
  { text, links }: { readonly text: string; readonly links: readonly string[] },
  sources: Sources,
): Origin {
  const lines = plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);
  return (
    byLink([...linksIn(text), ...links], sources) ??
    byHeadline(lines, sources) ??
    byWords(text, lines, sources) ?? {
      kind: 'unknown',
      closest: sources.search
        .search(lines.join(' '), { limit: mostClosest })
        .hits.map(({ article }) => article),
    }
  );
}

function byLink(links: readonly string[], { library }: Sources): Origin | undefined {
  for (const link of links) {
    const article = library.articles.find(({ url }) => url !== undefined && sameLink(url, link));
    if (article) return { kind: 'link', article };
  }
  return undefined;
}

/** A headline may stand in a line with other words, when it has enough of its own. */
function byHeadline(lines: readonly string[], { search, library }: Sources): Origin | undefined {
  for (const line of lines) {
    const { hits } = search.search(line, { limit: 5 });
    const words = bare(line);
    const article = hits
      .flatMap(({ article: { id } }) => [library.find(id) ?? [], library.translations(id)].flat(2))
      .find((version) => {
        const headline = bare(version.headline);
        return (
          words === headline || (isTelling(headline) && ` ${words} `.includes(` ${headline} `))
        );
      });
    if (article) return { kind: 'headline', article };
  }
  return undefined;
}

/** Three words, or as many characters as two words have where words are not parted. */
function isTelling(headline: string): boolean {
  return headline.split(' ').length > 2 || headline.length >= 12;
}

function bare(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function byWords(
  text: string,
  lines: readonly string[],
  { quoteCheck }: Sources,
): Origin | undefined {
  const verdicts = [
    ...quoteCheck.checkMessage(text).slice(0, mostLines),
    ...lines.map((line) => quoteCheck.check(line)),
  ];
  const [best] = verdicts.filter(isFound).toSorted((a, b) => worth(b) - worth(a));
  if (!best) return undefined;
  const { article, paragraph } = best;
  return { kind: 'words', article, paragraph, isExact: isExact(best) };
}

function isFound(verdict: Verdict): verdict is FoundQuote {
  return verdict.kind !== 'not-found';
}

/** Who is said to have said it does not matter here. */
function isExact({ kind }: FoundQuote): boolean {
  return kind === 'exact' || kind === 'misattributed' || kind === 'translated';
}

/** The longer, the surer; what stands there as it is, surer than what is only like it. */
function worth(verdict: FoundQuote): number {
  return verdict.quoted.length * (isExact(verdict) ? 4 : 1);
}

import type { Article } from './article.ts';
import { splitList } from './split-list.ts';

/** What is told of an article beside its text, and a quote, as they stand in its front matter. */
export type Details = Readonly<Record<string, unknown>> & {
  readonly quotes: readonly Readonly<Record<string, string>>[];
};

/** What a line may begin with. */
const names = ['headline', 'publisher', 'dek', 'topics', 'byline', 'url', 'language'] as const;
const lists: ReadonlySet<string> = new Set(['topics', 'byline']);

/**
 * Reads lines such as `topics: transport, city-council` and `“Their words” — Who said it, what they are (via Who reported
 * it)`. What has no value is left out; `strange` are the lines that are neither.
 */
export function parseDetails(text: string): { details: Details; strange: readonly string[] } {
  const told: Record<string, unknown> = {};
  const quotes: Record<string, string>[] = [];
  const strange: string[] = [];
  for (const line of text.split('\n').map((it) => it.trim())) {
    const quote = quoteIn(line);
    const [, key = '', value = ''] = /^(\p{L}+)\s*[:：]\s*(.*)$/u.exec(line) ?? [];
    const name = names.find((it) => it === key.toLowerCase());
    if (line === '') continue;
    if (quote) quotes.push(quote);
    else if (name === undefined) strange.push(line);
    else if (value !== '') told[name] = lists.has(name) ? splitList(value) : value;
  }
  return { details: { ...told, quotes }, strange };
}

const quoteLine =
  /^["“”„«»「『]\s*(?<text>.+?)\s*["“”«»」』]\s*(?:—|–|-|―)+\s*(?<speaker>[^,،、，(（]+?)\s*(?:[,،、，]\s*(?<role>.+?))?\s*(?:[(（]via (?<via>.+)[)）])?$/u;

function quoteIn(line: string): Record<string, string> | undefined {
  const found = quoteLine.exec(line)?.groups;
  if (!found) return undefined;
  return Object.fromEntries(
    Object.entries(found).filter((it): it is [string, string] => it[1] !== undefined),
  );
}

/** The lines from which `parseDetails` reads what the article says. What it does not say is there to be filled in. */
export function detailsOf(article: Article): string {
  const { headline, publisher, dek = '', topics, byline, url = '', language, quotes } = article;
  const told = {
    headline,
    publisher: publisher.name,
    dek,
    topics: topics.join(', '),
    byline: byline.join(', '),
    url,
    language,
  };
  return [
    ...names.map((name) => `${name}: ${told[name]}`.trim()),
    ...quotes.map(({ text, speaker, role, via }) =>
      [`“${text}” — ${speaker}`, role && `, ${role}`, via && ` (via ${via})`]
        .filter(Boolean)
        .join(''),
    ),
  ].join('\n');
}

/** The lines that a new article begins with. */
export function emptyDetails(language: string): string {
  return names
    .filter((name) => name !== 'headline')
    .map((name) => (name === 'language' ? `${name}: ${language}` : `${name}:`))
    .join('\n');
}

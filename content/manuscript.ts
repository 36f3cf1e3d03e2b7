import { stringify } from 'yaml';
import type { Article, Correction } from './article.ts';
import { fold } from './fold.ts';
import { detailsOf, parseDetails } from './manuscript-details.ts';
import type { Publisher } from './publisher.ts';
import type { Problem } from './problem.ts';
import { readArticleText } from './read-article.ts';

/** An article as it is typed into a form. */
export interface Manuscript {
  /** Left out where it stands among the details. */
  readonly headline?: string;
  /** The key points, a line each. */
  readonly points: string;
  /** Markdown. */
  readonly text: string;
  /** See `parseDetails`. */
  readonly details: string;
}

interface About {
  /** Tells it apart from others with the same headline: a few letters and digits. */
  readonly mark: string;
  readonly now: Date;
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** The article that it corrects, and how. */
  readonly corrects?: { readonly article: Article; readonly entry: Correction };
}

/** What came of reading a manuscript: an article, or what is wrong with it, in sentences that say what would be valid. */
export type ManuscriptReading =
  | { readonly article: Article; readonly problems?: undefined }
  | { readonly article?: undefined; readonly problems: readonly ManuscriptProblem[] };

/** A problem without its place: who typed has no file with lines. */
export type ManuscriptProblem = Pick<Problem, 'message' | 'what'>;

/**
 * Makes an article from a manuscript, by the rules that hold for files. A publisher that the library does not know is taken at
 * its name.
 */
export async function readManuscript(
  manuscript: Manuscript,
  about: About,
): Promise<ManuscriptReading> {
  const { details, strange } = parseDetails(manuscript.details);
  if (strange.length > 0) return { problems: strange.map(notUnderstood) };
  const matter = { ...details, ...frontMatterOf(manuscript, details, about) };
  const id = about.corrects?.article.id ?? idFor(String(matter.headline), about.mark);
  const file = `---\n${stringify(matter)}---\n${manuscript.text}`;
  const publishers = withNamed(about.publishers, details['publisher']);
  const reading = await readArticleText(`${id}.md`, file, { now: about.now, publishers });
  if (!reading.article) return { problems: reading.problems };
  const writtenAt = about.corrects?.article.writtenAt ?? about.now.toISOString();
  return { article: { ...reading.article, writtenAt } };
}

function frontMatterOf(
  { headline, points }: Manuscript,
  details: Readonly<Record<string, unknown>>,
  { now, corrects }: About,
) {
  return {
    headline: headline?.trim() ?? details['headline'],
    summary: points.split('\n').flatMap((line) => line.replace(/^\s*[-*•]\s+/, '').trim() || []),
    added: corrects?.article.added ?? now.toISOString().slice(0, 10),
    corrections: corrects ? [corrects.entry, ...corrects.article.corrections] : [],
  };
}

/** The manuscript from which an article was made. */
export function manuscriptOf(article: Article): Manuscript {
  return {
    points: article.summary.join('\n'),
    text: article.body,
    details: detailsOf(article),
  };
}

/** Letters of the headline, as far as an id can have them, and the mark. */
function idFor(headline: string, mark: string): string {
  const letters = fold(headline)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return letters === '' ? `article-${mark}` : `${letters}-${mark}`;
}

/** Nothing is known of a publisher whom only the moderators name. */
function withNamed(
  known: ReadonlyMap<string, Publisher>,
  name: unknown,
): ReadonlyMap<string, Publisher> {
  if (typeof name !== 'string' || known.has(name)) return known;
  return new Map([...known, [name, { name }]]);
}

function notUnderstood(line: string): ManuscriptProblem {
  return {
    message: `“${line}” is not understood; valid are lines such as “topics: transport, city-council” and “Their words” — Who said it`,
    what: { code: 'not-understood', line },
  };
}

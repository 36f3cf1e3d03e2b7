import type { Article } from '../article.ts';
import { isBody, paragraphOf, partsOf } from './parts.ts';
import type { Candidate } from './quote-index.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A paragraph, or several that follow one another, in which a quote may stand. */
export interface Stretch {
  readonly article: Article;
  /** Paragraph by paragraph: the number, the plain text and where it begins in `text`. */
  readonly paragraphs: ReadonlyArray<{ readonly number: number; readonly start: number }>;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly votes: number;
}

/** A paragraph with less than this share of the best one's votes takes no part in a quote over paragraphs. */
const neighbourShare = 0.2;
/** Stands between two paragraphs in a stretch's text, and nowhere else. */
export const paragraphGap = '\n\n';

/** Each candidate's paragraph, and runs of neighbouring ones, the most promising first. */
export function stretchesOf(candidates: readonly Candidate[]): Stretch[] {
  const least = (candidates[0]?.votes ?? 0) * neighbourShare;
  const strong = candidates.filter(({ part, votes }) => votes >= least && isBody(part));
  return [...candidates.map((it) => [it]), ...runsOf(strong)]
    .map(stretchOf)
    .toSorted((a, b) => b.votes - a.votes);
}

/** The paragraph in which a character of a stretch stands. */
export function paragraphAt({ paragraphs }: Stretch, offset: number): number {
  return paragraphs.findLast(({ start }) => start <= offset)?.number ?? 0;
}

function stretchOf(run: readonly Candidate[]): Stretch {
  const [first] = run;
  if (first === undefined) throw new RangeError('A stretch has at least one paragraph.');
  const parts = partsOf(first.article);
  const paragraphs: Array<{ number: number; start: number }> = [];
  let text = '';
  for (const { part } of run) {
    if (text !== '') text += paragraphGap;
    paragraphs.push({ number: paragraphOf(part), start: text.length });
    text += parts[part] ?? '';
  }
  const votes = run.reduce((sum, it) => sum + it.votes, 0);
  return { article: first.article, paragraphs, text, tokens: tokensOf(text), votes };
}

/** A translation has the id of its original. */
function keyOf({ id, language }: Article): string {
  return `${id} ${language}`;
}

function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const ordered = candidates.toSorted((a, b) =>
    a.article === b.article ? a.part - b.part : keyOf(a.article) < keyOf(b.article) ? -1 : 1,
  );
  const runs: Candidate[][] = [];
  for (const candidate of ordered) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.article === candidate.article && last.part + 1 === candidate.part;
    if (follows) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  return runs.filter((run) => run.length > 1);
}

import type { Range } from './find-exact.ts';
import type { Stretch } from './stretch.ts';

/** The sentences of which a range of a stretch is a part, and where they begin in its text. */
export function sentenceAround(
  { article, text, tokens }: Stretch,
  range: Range,
): { text: string; start: number } {
  const from = tokens[range.start]?.start ?? 0;
  const to = tokens[range.end - 1]?.end ?? from;
  const segments = [
    ...new Intl.Segmenter(article.language, { granularity: 'sentence' }).segment(text),
  ];
  const first = segments.findLast(({ index }) => index <= from);
  const last = segments.find(({ index, segment }) => index + segment.length >= to);
  const start = first?.index ?? 0;
  const end = last === undefined ? text.length : last.index + last.segment.length;
  return { text: text.slice(start, end).trimEnd(), start };
}

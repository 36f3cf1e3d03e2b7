import type { Position } from './problem.ts';
import { parseYamlSource, type YamlSource } from './yaml-source.ts';

/** An article's file, taken apart: the YAML between the two `---` lines and the Markdown after them. */
export interface ArticleSource {
  readonly yaml: YamlSource;
  /** Markdown, to the letter; only line ends are made `\n`, and blank lines around it are cut. */
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Takes a file apart; undefined when it does not begin with front matter. */
export function parseArticleSource(file: string): ArticleSource | undefined {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!text.startsWith('---\n')) return undefined;
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(3));
  if (!end) return undefined;
  const bodyStart = 3 + end.index + end[0].length;
  const rest = text.slice(bodyStart);
  const isEmpty = rest.trim() === '';
  const blank = isEmpty ? 0 : (/^(?:[ \t]*\n)*/.exec(rest)?.[0].length ?? 0);
  return {
    yaml: parseYamlSource(text.slice(4, 3 + end.index + 1), 1),
    body: rest.slice(blank).trimEnd(),
    bodyLine: positionIn(text, bodyStart + blank).line,
  };
}

/** The position of an offset in a text. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

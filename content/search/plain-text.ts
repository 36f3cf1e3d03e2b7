/** What is taken out of Markdown, in this order, and what stays of it. */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/!?\[([^\]\n]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/g, '$1'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/^[ \t]*(?:#{1,6}|-#)[ \t]+/gm, ''],
  [/^[ \t]*[-*+][ \t]+/gm, ''],
  [/(?<!\\)(?:\*{1,3}|\|\||`+)/g, ''],
  [/(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}])/gu, ''],
  [/\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1'],
];

/**
 * The words of a piece of Markdown as a reader sees them. Strikethrough keeps its marks: struck words are
 * shown, but not said. A light pass over one paragraph, not a parser: it has to run over a whole library.
 */
export function plainText(markdown: string): string {
  let text = markdown;
  for (const [pattern, kept] of rules) text = text.replace(pattern, kept);
  return text;
}

/** A character without which a rule has nothing to do, what it takes out, and what stays of that. In this order. */
const rules: ReadonlyArray<readonly [needs: RegExp, pattern: RegExp, kept: string]> = [
  [/`{3}|~{3}/, /^[ \t]*(?:`{3,}|~{3,})[\w+#-]*[ \t]*$/gm, ''],
  [/\]\(/, /!?\[([^\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/g, '$1'],
  [/<http/, /<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/>/, /^[ \t]*(?:>[ \t]?)+/gm, ''],
  [/#/, /^[ \t]*(?:#{1,6}|-#)[ \t]+/gm, ''],
  [/[-*+]/, /^[ \t]*[-*+][ \t]+/gm, ''],
  [/[*|`]/, /(?<!\\)(?:\*{1,3}|\|\||`+)/g, ''],
  [/_/, /(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}])/gu, ''],
  [/\\/, /\\([\\`*_{}[\]()#+\-.!|~>])/g, '$1'],
];

/**
 * The words of a piece of Markdown as a reader sees them. Strikethrough keeps its marks: struck words are
 * shown, but not said. A light pass over one paragraph, not a parser: it has to run over a whole library.
 */
export function plainText(markdown: string): string {
  let text = markdown;
  for (const [needs, pattern, kept] of rules) {
    if (needs.test(text)) text = text.replace(pattern, kept);
  }
  return text;
}

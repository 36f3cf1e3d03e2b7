import type { Alignment, Step } from './align.ts';
import { countWords, looseEnd, strongEnd } from './find-exact.ts';
import { isSame, isSameAtStart } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Difference, Span } from './verdict.ts';

/** A step at which the texts differ. */
type Edit = Step & { readonly at: number };

/** Neighbouring edits of an alignment as one difference each; spans are offsets in the two texts. */
export function differencesOf(
  { steps, range }: Alignment,
  quote: readonly Token[],
  source: readonly Token[],
): Difference[] {
  const edits = steps
    .map((step, at): Edit => ({ ...step, at }))
    .filter((edit) => !isKept(edit, quote, source) && !isLoose(edit, quote, source[range.end]));
  return grouped(edits).map((group) => differenceOf(group, steps, quote, source));
}

function isKept(step: Step, quote: readonly Token[], source: readonly Token[]): boolean {
  if (step.kind !== 'kept') return false;
  const quoted = quote[step.quoted];
  const written = source[step.written];
  if (quoted === undefined || written === undefined) return false;
  return step.quoted === 0 ? isSameAtStart(quoted, written) : isSame(quoted, written);
}

/** A full stop or comma at the end of a quote whose source goes on, unless it goes on with a question mark. */
function isLoose(step: Step, quote: readonly Token[], next: Token | undefined): boolean {
  if (step.kind !== 'added' || step.quoted !== quote.length - 1) return false;
  return looseEnd.has(quote.at(-1)?.text ?? '') && !strongEnd.has(next?.text ?? '');
}

function grouped(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    if (groups.at(-1)?.at(-1)?.at === edit.at - 1) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function differenceOf(
  group: readonly Edit[],
  steps: readonly Step[],
  quote: readonly Token[],
  source: readonly Token[],
): Difference {
  const quoted = group.flatMap((edit) => ('quoted' in edit ? (quote[edit.quoted] ?? []) : []));
  const written = group.flatMap((edit) => ('written' in edit ? (source[edit.written] ?? []) : []));
  const before = steps.slice(0, group[0]?.at ?? 0);
  const lastQuoted = before.findLast((step) => 'quoted' in step);
  const lastWritten = before.findLast((step) => 'written' in step);
  return {
    kind: kindOf(quoted, written),
    of: subjectOf(quoted, written),
    quoted: spanOf(quoted, lastQuoted === undefined ? undefined : quote[lastQuoted.quoted]),
    written: spanOf(written, lastWritten === undefined ? undefined : source[lastWritten.written]),
  };
}

/** A mark that stands where words were is only the seam. */
function kindOf(quoted: readonly Token[], written: readonly Token[]): Difference['kind'] {
  const hasWords = countWords(quoted) > 0;
  const hadWords = countWords(written) > 0;
  if (quoted.length === 0 || (hadWords && !hasWords)) return 'missing';
  return written.length === 0 || (hasWords && !hadWords) ? 'added' : 'changed';
}

function subjectOf(quoted: readonly Token[], written: readonly Token[]): Difference['of'] {
  const all = [...quoted, ...written];
  if (all.every(({ kind }) => kind !== 'word')) return 'marks';
  const isAlike =
    quoted.map(({ key }) => key).join(' ') === written.map(({ key }) => key).join(' ');
  return isAlike ? 'case' : 'words';
}

/** From the first to the last token; without any, the place after the token before. */
function spanOf(tokens: readonly Token[], before: Token | undefined): Span {
  const start = tokens[0]?.start ?? before?.end ?? 0;
  return { start, end: tokens.at(-1)?.end ?? start };
}

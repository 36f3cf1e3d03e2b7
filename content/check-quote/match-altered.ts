import { align } from './align.ts';
import type { Alignment } from './align.ts';
import { attributionOf } from './attribution-of.ts';
import { differencesOf } from './differences.ts';
import { exactlyAt } from './match-exact.ts';
import type { Asked } from './match-exact.ts';
import { byRecord, kindIn } from './of-record.ts';
import { saidAt } from './said-at.ts';
import { sentenceAround } from './sentence-around.ts';
import { paragraphAt, paragraphGap } from './stretch.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';
import type { Difference, FoundQuote } from './verdict.ts';

/** Below this, two texts share words by chance or by subject: made-up sentences on an article's subject reach 0.35. */
const leastLikeness = 0.45;
/** About five long words in a row are no coincidence, whatever stands beside them: two sentences put together. */
const leastRun = 5;

/** Stretches to align: enough that the true one is among them. */
const mostAligned = 6;
/** Cells of the alignment's tables, which bound the time for one quote to some 30 ms at the very worst. */
const mostCells = 2_000_000;

/** The verdict for words that stand in the library nearly so; undefined when nothing is like them. */
export function matchAltered(asked: Asked, stretches: readonly Stretch[]): FoundQuote | undefined {
  const quote = asked.tokens.filter(({ kind }) => kind !== 'ellipsis');
  const aligned = affordable(quote, stretches).map((stretch) => ({
    stretch,
    alignment: align(quote, stretch.tokens),
  }));
  const [best] = aligned.toSorted(
    (a, b) =>
      b.alignment.likeness - a.alignment.likeness || byRecord(a.stretch.article, b.stretch.article),
  );
  if (best === undefined || !isLike(best.alignment)) return undefined;
  return foundAt(asked, quote, best.stretch, best.alignment);
}

function isLike({ likeness, longestRun }: Alignment): boolean {
  return likeness >= leastLikeness || longestRun >= leastRun;
}

function foundAt(
  asked: Asked,
  quote: readonly Token[],
  stretch: Stretch,
  alignment: Alignment,
): FoundQuote {
  const differences = differencesOf(alignment, quote, stretch.tokens);
  // An ellipsis stands where nothing was left out.
  if (differences.length === 0) return exactlyAt(asked, stretch, [alignment.range]);
  const said = saidAt(stretch, alignment.range);
  const sentence = sentenceAround(stretch, alignment.range);
  const kind = differences.every((it) => isCut(it, stretch.text)) ? 'cut' : 'altered';
  return {
    kind: kindIn(stretch.article, kind),
    article: stretch.article,
    paragraph: paragraphAt(stretch, stretch.tokens[alignment.range.start]?.start ?? 0),
    said,
    quoted: asked.quoted,
    sentence: sentence.text,
    differences: differences.map((it) => moved(it, -sentence.start)),
    omitted: [],
    attribution: attributionOf(asked.attributedTo, stretch.article, said),
    attributedTo: asked.attributedTo,
    alsoIn: 0,
  };
}

/** What leaves out the end of a paragraph and the start of another is no cut: it was put together. */
function isCut({ kind, of, written }: Difference, text: string): boolean {
  return (
    kind === 'missing' &&
    of === 'words' &&
    !text.slice(written.start, written.end).includes(paragraphGap)
  );
}

/** A difference whose sentence begins elsewhere. */
function moved({ kind, of, quoted, written }: Difference, by: number): Difference {
  return { kind, of, quoted, written: { start: written.start + by, end: written.end + by } };
}

function affordable(quote: readonly Token[], stretches: readonly Stretch[]): Stretch[] {
  let left = mostCells;
  return stretches.slice(0, mostAligned).filter(({ tokens }) => {
    const cells = tokens.length * quote.length;
    if (cells > left) return false;
    left -= cells;
    return true;
  });
}

import type { Range } from './find-exact.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';

/** Words that turn a sentence round, in the languages that the bot speaks, and Hebrew. */
const words = new Set(
  `
  not no never nor neither none nobody nothing cannot without
  nunca jamás ni nadie nada sin ne pas jamais aucun aucune rien personne sans nicht kein keine
  keinen keiner keinem nie niemals nichts ohne
  não nem ninguém sem не нет ни никогда никто ничего без ні немає ніколи ніхто нічого
  لا لم لن ليس ليست ما غير دون בלי לא אין אף
  `
    .trim()
    .split(/\s+/),
);
/** Chinese and Japanese have no spaces to cut words at. */
const unspaced = /[不没沒未无無非别別]|ない|ません|なかった|ず(?:に|$|、|。)/u;
const contraction = /n['’]t$/u;

/** How many words before a quote may hold a negation that belongs to it: “no one”, “did not yet”. */
const reach = 2;

/**
 * The negation from which a quote was cut off: the words just before it in its clause, or (German, Japanese) just
 * after it. Undefined when there is none.
 */
export function severedNegation(stretch: Stretch, ranges: readonly Range[]): string | undefined {
  const start = ranges[0]?.start ?? 0;
  const end = ranges.at(-1)?.end ?? 0;
  const before = clause(stretch.tokens.slice(Math.max(0, start - reach), start).toReversed());
  const after = clause(stretch.tokens.slice(end));
  const reached = after.slice(0, after[0]?.single === true ? 4 : 1);
  return [before.toReversed(), reached]
    .map((tokens) => textOf(stretch, tokens))
    .find((text) => holdsNegation(text));
}

/** Up to the first mark. */
function clause(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return end < 0 ? tokens : tokens.slice(0, end);
}

function textOf({ text }: Stretch, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** Whether words hold a negation. */
export function holdsNegation(text: string): boolean {
  if (unspaced.test(text)) return true;
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u)
    .some((word) => words.has(word) || contraction.test(word));
}

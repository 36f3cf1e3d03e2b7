import { primaryLanguage } from '../search/stemmers.ts';
import type { Range } from './find-exact.ts';
import type { Stretch } from './stretch.ts';
import type { Token } from './tokens.ts';

/** Words that turn a sentence round, by language: `no` is “in the” in Portuguese, and “no” in Spanish. */
const words = new Map(
  Object.entries({
    en: 'not no never nor neither none nobody nothing cannot without',
    es: 'no nunca jamás ni nadie nada sin ningún ninguna',
    fr: 'ne n pas jamais aucun aucune rien personne sans ni',
    de: 'nicht kein keine keinen keiner keinem nie niemals nichts niemand ohne',
    pt: 'não nunca jamais nem ninguém nada sem nenhum nenhuma',
    ru: 'не нет ни никогда никто ничего нельзя без',
    uk: 'не ні немає ніколи ніхто нічого без',
    ar: 'لا لم لن ليس ليست ما غير دون',
    he: 'בלי לא אין אינו אינה אף',
  }).map(([language, list]) => [language, new Set(list.split(' '))]),
);
/** For a language without a list: rather a false alarm than a negation overlooked. */
const anyWords = new Set([...words.values()].flatMap((list) => Array.from(list)));
/** Chinese and Japanese have no spaces to cut words at; 未来 (future) and 非常 (very) negate nothing. */
const unspaced = /[不没沒无無]|未(?![来來])|非(?!常)|ない|ません|なかった|ず(?:に|$|、|。)/u;
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
    .find((text) => holdsNegation(text, stretch.article.language));
}

/** Up to the first mark. */
function clause(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  return end < 0 ? tokens : tokens.slice(0, end);
}

function textOf({ text }: Stretch, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** Whether words of a language hold a negation. */
export function holdsNegation(text: string, language: string): boolean {
  if (unspaced.test(text)) return true;
  const negations = words.get(primaryLanguage(language)) ?? anyWords;
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’]+/u)
    .flatMap((word) => word.split(/['’]/).concat(word))
    .some((word) => negations.has(word) || contraction.test(word));
}

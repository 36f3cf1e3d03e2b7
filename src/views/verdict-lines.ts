import type { FoundQuote } from '../../content/check-quote/verdict.ts';
import { correctionMark, whence } from './article-list.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { wordsFor } from './words/words-for.ts';

/** The verdict in one sentence. */
export function titleOf({ kind, attributedTo = '' }: FoundQuote, locale: string): string {
  const { verdict: words } = wordsFor(locale);
  switch (kind) {
    case 'misattributed':
      return words.misattributed(escapeLine(fit(attributedTo, 60)));
    case 'near-translation':
      return words.nearTranslation;
    default:
      return words[kind];
  }
}

/** Who said it, where it stands, and what else is to be known. */
export function belowOf(verdict: FoundQuote, locale: string): string[] {
  const words = wordsFor(locale);
  const { article, paragraph, said, kind, attribution, attributedTo, alsoIn } = verdict;
  const role = said?.role && escapeLine(fit(said.role, 80));
  const speaker = said && words.speaker(escapeLine(fit(said.speaker, 60)), role);
  // A translation need not say who speaks.
  const ownWords = article.isTranslation
    ? []
    : [words.verdict.ownWords(escapeLine(fit(article.publisher.name, 60)))];
  const isOther = kind !== 'misattributed' && attribution === 'other' && attributedTo !== undefined;
  return [
    ...(speaker === undefined ? ownWords : [speaker]),
    ...(article.isTranslation && kind !== 'translated' ? [`-# ${words.translation.note}`] : []),
    ...(isOther ? [`-# ${words.verdict.namedInstead(escapeLine(fit(attributedTo, 60)))}`] : []),
    `-# ${words.verdict.place(paragraph, escapeLine(fit(article.headline, 80)))}`,
    `-# ${whence(article, { locale, longest: 40 })}`,
    ...correctionMark(article, locale),
    ...(alsoIn > 0 ? [`-# ${words.verdict.alsoIn(alsoIn)}`] : []),
  ];
}

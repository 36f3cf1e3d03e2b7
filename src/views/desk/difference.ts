import type { Article } from '../../../content/article.ts';
import { wordingOf } from '../../../content/wording-of.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/**
 * What of an article reads differently, with both readings, as Discord Markdown: the first few differences. Its corrections
 * are told of elsewhere.
 */
export function describeDifference(before: Article, now: Article, locale: string): string[] {
  if (said(before) === said(now)) return [];
  const words = deskWordsFor(locale).correct;
  const changed = [
    { what: words.headline, was: before.headline, is: now.headline },
    { what: words.dek, was: before.dek, is: now.dek },
    ...pairs(before.summary, now.summary, words.point),
    ...pairs(paragraphsOf(before), paragraphsOf(now), words.paragraph),
  ].filter(({ was, is }) => was !== is);
  if (changed.length === 0) return [words.elsewhere];
  const show = (text: string | undefined) =>
    text === undefined ? words.nothing : escapeLine(fit(text, 250));
  return changed
    .slice(0, most)
    .flatMap(({ what, was, is }) => [words.before(what, show(was)), words.now(what, show(is))]);
}

const most = 3;

const said = (article: Article) => wordingOf({ ...article, corrections: [] });

/** Items that were moved count as changed: they stand in another place. */
function pairs(
  before: readonly string[],
  now: readonly string[],
  name: (number: number) => string,
): { what: string; was: string | undefined; is: string | undefined }[] {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_, at) => ({ what: name(at + 1), was: before[at], is: now[at] }));
}

const paragraphsOf = ({ body }: Article) => body.split(/\n\s*\n/).map((it) => it.trim());

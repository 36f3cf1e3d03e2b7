import { parseDigestId } from '../digest-id.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** What stands for a digest where posts have a headline, from what stands for it where they have an article's id. */
export function digestName(articleId: string, locale: string): string | undefined {
  const digest = parseDigestId(articleId);
  return digest && deskWordsFor(locale).posts.digest(dayName(digest.day, locale));
}

/** The like, with its channel. */
export function digestPlace(articleId: string, locale: string): string | undefined {
  const digest = parseDigestId(articleId);
  if (!digest) return undefined;
  const day = dayName(digest.day, locale);
  return deskWordsFor(locale).audit.digest(day, `<#${digest.channelId}>`);
}

function dayName(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

import type { Correction } from '../../content/article.ts';

/** Every word that a card and its alt text say of their own, as whole sentences: a language is one object. */
export interface CardWords {
  /** A day in words; in UTC, since a picture cannot know its reader's zone. */
  date(day: Date): string;
  readonly dateNotStated: string;
  corrected(kind: Correction['kind'], date: string): string;
  readonly retracted: string;
  /** Who reported the words first. */
  via(name: string): string;
  /** What to do with the code that stands beneath. */
  readonly check: string;
  readonly shortened: string;
  /** Under words with emoji, which no font of ours has. */
  readonly withoutEmoji: string;
  readonly alt: {
    said(speaker: string, role: string | undefined): string;
    from(headline: string, publisher: string, date: string): string;
    code(code: string): string;
  };
}

/** Writes days out in a language, such as 17 November 2026. */
export function daysIn(locale: string): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(day);
}

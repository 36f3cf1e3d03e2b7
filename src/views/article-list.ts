import type { APISelectMenuOption, APIStringSelectComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { limits } from '../discord/limits.ts';
import { fit } from './fit.ts';
import { openId } from './links.ts';
import { escapeLine, oneLine, withoutTricks } from './markdown/escape.ts';
import { fits, sizeOf, type Size } from './size.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

interface ItemOptions {
  /** What it may take; texts are cut until it fits. */
  readonly room: Size;
  readonly locale: string;
  /** Whether it came since the reader last looked. */
  readonly isNew?: boolean;
}

/** One article in a list: headline, the sentence under it, publisher and date, and whether it was corrected. */
export function articleItem(article: Article, options: ItemOptions): string {
  for (const longest of [500, 300, 200, 120, 60]) {
    const text = markedText(article, { ...options, longest });
    if (fits(sizeOf(text), options.room)) return text;
  }
  return markedText(article, { ...options, longest: 30 });
}

type TextOptions = Omit<ItemOptions, 'room'> & { readonly longest: number };

function markedText(article: Article, options: TextOptions): string {
  return [articleText(article, options), ...correctionMark(article, options.locale)].join('\n');
}

/** The like without the mark of a correction, each of its texts at most `longest` long. */
export function articleText(article: Article, { longest, locale, isNew }: TextOptions): string {
  const headline = escapeLine(fit(article.headline, longest));
  const title = isNew === true ? wordsFor(locale).latest.fresh(headline) : headline;
  return [
    `**${title}**`,
    ...(article.dek === undefined ? [] : [escapeLine(fit(article.dek, longest))]),
    `-# ${whence(article, { locale, longest })}`,
  ].join('\n');
}

/** Publisher and date in one line. */
export function whence(
  { publisher, published, added }: Pick<Article, 'publisher' | 'published' | 'added'>,
  { locale, longest }: { locale: string; longest: number },
): string {
  const words = wordsFor(locale);
  const name = escapeLine(fit(publisher.name, longest));
  return published === undefined
    ? words.latest.added(name, timestamp(added))
    : words.published(name, timestamp(published));
}

/** The newest correction of an article, for a list or under a quote; nothing where there is none. */
export function correctionMark(
  { corrections }: Pick<Article, 'corrections'>,
  locale: string,
): string[] {
  return corrections
    .slice(0, 1)
    .map(({ kind, at }) => `-# ${wordsFor(locale).correction(kind, timestamp(at))}`);
}

/** A menu that opens one of the articles. */
export function articleMenu(
  articles: readonly Pick<Article, 'id' | 'headline' | 'dek'>[],
  locale: string,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: openId(),
    placeholder: wordsFor(locale).latest.placeholder,
    options: articles.map(({ id, headline, dek }) => menuOption(id, headline, dek)),
  };
}

/** One choice of a menu; Discord shows its texts as they are, without Markdown. */
export function menuOption(
  value: string,
  label: string,
  description: string | undefined,
): APISelectMenuOption {
  return {
    value,
    label: fit(plain(label), limits.selectLabel),
    ...(description !== undefined && {
      description: fit(plain(description), limits.selectDescription),
    }),
  };
}

function plain(text: string): string {
  return oneLine(withoutTricks(text)) || '…';
}

import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { limits } from '../discord/limits.ts';
import { articleMenu, articleText } from './article-list.ts';
import { colours, row } from './components.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { digestMenuId } from './post-id.ts';
import type { PostMessage, PostOptions } from './post.ts';
import { timestamp } from './time.ts';
import { wordsFor } from './words/words-for.ts';

/** The new articles of a day, as a channel is told of them in one message. */
export interface Digest {
  /** Those for which the channel is told. */
  readonly topics: readonly string[];
  /** How many articles are in it and not retracted. */
  readonly count: number;
  /** The newest first, at most `digestSize`. */
  readonly entries: readonly DigestEntry[];
  /** How many there are besides, which are only counted. */
  readonly more: number;
}

export interface DigestEntry {
  readonly article: Article;
  /** When (an ISO instant) and why; then its notice is shown instead. */
  readonly retraction?: { readonly at: string; readonly reason: string };
}

/** As many as a phone shows with some scrolling, and the longest of them still say something. */
export const digestSize = 10;

/** More topics than this say less than none. */
const mostTopics = 5;

/** One message for all of them, with a menu that opens one. When all are retracted, nothing is left but the notices. */
export function showDigest(
  digest: Digest,
  { postId, locale, roleId }: Omit<PostOptions, 'note'>,
): PostMessage<APIStringSelectComponent> {
  const { shown, text } = listed(digest, locale);
  const allRetracted = digest.count === 0;
  const menu = { ...articleMenu(shown.map(inMenu), locale), custom_id: digestMenuId(postId) };
  return {
    content: allRetracted ? '' : contentLine(digest, roleId, locale),
    embeds: [{ description: text, color: colourOf(digest) }],
    components: allRetracted ? [] : [row(menu)],
    allowed_mentions: { parse: [], roles: roleId === undefined ? [] : [roleId] },
  };
}

/** Short, since it is what a notification shows. */
function contentLine({ count, topics }: Digest, roleId: string | undefined, locale: string) {
  const mention = roleId === undefined ? '' : `<@&${roleId}> `;
  const names = topics.length > mostTopics ? [] : topics;
  return mention + wordsFor(locale).digest.title(count, names.map(escapeLine));
}

function colourOf({ count, entries }: Digest): number {
  if (count === 0) return colours.retracted;
  const isChanged = entries.some((it) => it.retraction ?? it.article.corrections.length > 0);
  return isChanged ? colours.corrected : colours.article;
}

/** All alike are cut until they fit; with every sign escaped the last ones give way, and are counted. */
function listed({ entries, more }: Digest, locale: string) {
  for (let count = entries.length; count > 1; count--) {
    const shown = entries.slice(0, count);
    for (const longest of [500, 300, 200, 120, 60]) {
      const text = textOf(shown, { longest, locale, more: more + entries.length - count });
      if (text.length <= limits.embedDescription) return { shown, text };
    }
  }
  const shown = entries.slice(0, 1);
  const rest = more + entries.length - shown.length;
  return { shown, text: textOf(shown, { longest: 500, locale, more: rest }) };
}

interface Cut {
  readonly longest: number;
  readonly locale: string;
}

function textOf(entries: readonly DigestEntry[], { more, ...cut }: Cut & { more: number }): string {
  const left = more > 0 ? [`-# ${wordsFor(cut.locale).digest.more(more, '/latest')}`] : [];
  return [...entries.map((entry) => entryText(entry, cut)), ...left].join('\n\n');
}

function entryText({ article, retraction }: DigestEntry, cut: Cut): string {
  if (!retraction) return [articleText(article, cut), ...corrected(article, cut)].join('\n');
  return [
    `**${escapeLine(fit(article.headline, cut.longest))}**`,
    wordsFor(cut.locale).retracted(timestamp(retraction.at)),
    escapeLine(fit(retraction.reason, cut.longest)),
  ].join('\n');
}

/** The newest correction; the rest are counted, and stand under Source. */
function corrected({ corrections }: Article, { longest, locale }: Cut): string[] {
  const [newest, ...others] = corrections;
  if (!newest) return [];
  const words = wordsFor(locale);
  return [
    words.correction(newest.kind, timestamp(newest.at)),
    escapeLine(fit(newest.note, longest)),
    ...(others.length > 0 ? [`-# ${words.moreCorrections(others.length)}`] : []),
  ];
}

/** What is retracted opens as its notice. */
function inMenu({ article, retraction }: DigestEntry): Pick<Article, 'id' | 'headline' | 'dek'> {
  const { id, headline, dek } = article;
  return retraction || dek === undefined ? { id, headline } : { id, headline, dek };
}

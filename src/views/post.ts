import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIEmbedField,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { limits } from '../discord/limits.ts';
import { colours } from './components.ts';
import { fit } from './fit.ts';
import { articleViews } from './links.ts';
import { escapeLine, oneLine, withoutTricks } from './markdown/escape.ts';
import { addressOf } from './markdown/link.ts';
import { postButtonId } from './post-id.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

/**
 * A published message: a line of content, an embed and a row of buttons or a menu. It has no Components V2, since phones show
 * an empty notification for those.
 */
export interface PostMessage<C extends APIComponentInMessageActionRow = APIButtonComponent> {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<C>[];
  readonly allowed_mentions: { readonly parse: []; readonly roles: string[] };
}

export interface PostOptions {
  readonly postId: string;
  readonly locale: string;
  /** Pinged when the message is sent; edits ping nobody. */
  readonly roleId?: string | undefined;
  /** A moderator's own words, before everything else. */
  readonly note?: string | undefined;
  /** Whether the article's picture goes along: then it is said whose it is. */
  readonly withPicture?: boolean;
}

/** What stands in a channel for an article: corrections first, then what it says, and the way to all of it. */
export function showPost(article: Article, options: PostOptions): PostMessage {
  const embed = {
    ...heading(article),
    color: article.corrections.length > 0 ? colours.corrected : colours.article,
    description: points(article),
    fields: correctionFields(article, options.locale),
    footer: { text: footer(article, options) },
    ...(article.published !== undefined && { timestamp: article.published }),
  };
  return {
    content: contentLine(article, options),
    embeds: [embed],
    components: [postButtons(article, options)],
    allowed_mentions: { parse: [], roles: options.roleId === undefined ? [] : [options.roleId] },
  };
}

/** What stands there after a retraction, for good: the headline, when and why. `at` is an ISO instant. */
export function showRetractedPost(
  article: Article,
  retraction: { readonly at: string; readonly reason: string },
  { locale }: { readonly locale: string },
): PostMessage {
  const notice = wordsFor(locale).retracted(timestamp(retraction.at));
  const embed = {
    title: escapedTo(article.headline, limits.embedTitle),
    description: `${notice}\n${escapeLine(fit(retraction.reason, 1000))}`,
    color: colours.retracted,
  };
  return {
    content: '',
    embeds: [embed],
    components: [],
    allowed_mentions: { parse: [], roles: [] },
  };
}

/** Short, since it is what a notification shows. */
function contentLine({ headline }: Article, { roleId, note }: PostOptions): string {
  const mention = roleId === undefined ? '' : `<@&${roleId}> `;
  return mention + escapeLine(fit(note ?? headline, 800));
}

/** Markdown counts in a title, and not in an author's name. */
function heading({
  headline,
  publisher,
  url,
}: Article): Pick<APIEmbed, 'title' | 'url' | 'author'> {
  const address = url === undefined ? undefined : addressOf(url);
  return {
    title: escapedTo(headline, limits.embedTitle),
    author: { name: fit(withoutTricks(oneLine(publisher.name)), limits.embedAuthor) },
    ...(address !== undefined && address.length <= limits.embedUrl && { url: address }),
  };
}

/** Cut before it is escaped: a cut after a backslash would show it. */
function escapedTo(text: string, max: number): string {
  for (let room = max; ; room -= 16) {
    const escaped = escapeLine(fit(text, room));
    if (escaped.length <= max) return escaped;
  }
}

function points({ dek, summary }: Article): string {
  const lines = [
    ...(dek === undefined ? [] : [`**${escapeLine(fit(dek, 400))}**`]),
    ...summary.map((point) => `- ${escapeLine(fit(point, 400))}`),
  ];
  // With every sign escaped it would be twice as long; then the last points give way.
  while (lines.length > 1 && lines.join('\n').length > 3000) lines.pop();
  return lines.join('\n');
}

/** The newest corrections; the rest are counted, and stand under Source. */
function correctionFields({ corrections }: Article, locale: string): APIEmbedField[] {
  const words = wordsFor(locale);
  const fields = corrections.slice(0, 2).map(({ kind, at, note }) => ({
    name: '\u200B',
    value: `${words.correction(kind, timestamp(at))}\n${escapeLine(fit(note, 450))}`,
  }));
  const left = corrections.length - fields.length;
  return left > 0 ? [...fields, { name: '\u200B', value: words.moreCorrections(left) }] : fields;
}

function footer(
  { byline, pictureCredit }: Article,
  { locale, withPicture = false }: PostOptions,
): string {
  const words = wordsFor(locale);
  const names = words.list(byline);
  const by = names ? [words.byline(fit(withoutTricks(names), 200))] : [];
  const credit =
    withPicture && pictureCredit !== undefined
      ? [words.pictureCredit(fit(withoutTricks(pictureCredit), 100))]
      : [];
  return [...by, words.ourSummary, ...credit].join(' · ');
}

/** The way to all of it; they also tell which post it is. */
export function postButtons(
  { id, quotes, url }: Article,
  { postId, locale }: Pick<PostOptions, 'postId' | 'locale'>,
): APIActionRowComponent<APIButtonComponent> {
  const words = wordsFor(locale);
  const views = articleViews.filter(
    (view) => view !== 'summary' && (view !== 'quotes' || quotes.length > 0),
  );
  const address = url === undefined ? undefined : addressOf(url);
  const link = address !== undefined && address.length <= limits.buttonUrl ? [address] : [];
  return {
    type: ComponentType.ActionRow,
    components: [
      ...views.map((view) => ({
        type: ComponentType.Button as const,
        style: ButtonStyle.Secondary as const,
        label: words.tabs[view],
        custom_id: postButtonId({ postId, articleId: id, view }),
      })),
      ...link.map((to) => ({
        type: ComponentType.Button as const,
        style: ButtonStyle.Link as const,
        label: words.source.button,
        url: to,
      })),
    ],
  };
}

import { encodeCustomId } from '../discord/custom-id.ts';
import { limits } from '../discord/limits.ts';
import { parseNumber } from './parse-number.ts';
import { asValue, versionIn, withVersion } from './version-word.ts';

/** The views of one article, in the order of their tabs. */
export const articleViews = ['summary', 'article', 'quotes', 'source'] as const;
export type ArticleView = (typeof articleViews)[number];

/** The controls that the views' buttons and menus belong to. */
const controls = {
  read: 'read',
  latest: 'latest',
  open: 'open',
  more: 'more',
  who: 'who',
  topics: 'topics',
  card: 'card',
} as const;

/** Which view of which article, and which page (from 1) of it. */
export interface ReadLink {
  readonly articleId: string;
  readonly view: ArticleView;
  readonly page: number;
  /** For quotes: the index among the article's distinct speakers. */
  readonly speaker?: number;
  /** Where it is not the one that readers with their locale get: `theOriginal`, or the language of a translation. */
  readonly version?: string;
}

/** Which page (from 1) of the newest articles, of all topics or of one. */
export interface LatestLink {
  readonly page: number;
  readonly topic?: string;
  /** When the reader last looked, in seconds since 1970: what came since then is marked. */
  readonly since?: number;
  /** Marks of what had come on that very day, two characters each; as many as there is room for. */
  readonly seen?: string;
}

/** Which page (from 1) of what somebody said. */
export interface WhoLink {
  readonly page: number;
  /** Of a very long name only its beginning. */
  readonly name: string;
}

/** The place of a button in its message. Two buttons may lead to the same page, but no two custom_ids may be equal. */
export type Seat =
  | 'tab'
  | 'version'
  | 'speaker'
  | 'new'
  | 'first'
  | 'prev'
  | 'here'
  | 'next'
  | 'last';

/**
 * A custom_id such as `1:read:tram-line:quotes:2:0:next`: the speaker's place is empty when it is about all of them. A last
 * word may name the version.
 */
export function readId({ articleId, view, page, speaker, version }: ReadLink, seat: Seat): string {
  const words = [articleId, view, page, speaker ?? '', seat];
  return withVersion(version, words, (them) => encodeCustomId(controls.read, ...them));
}

/** The custom_id of a menu whose values are made by `readValue`. */
export function readMenuId(): string {
  return encodeCustomId(controls.read);
}

/** The words of `readId` as the value of a menu. */
export function readValue({ articleId, view, page, speaker, version }: ReadLink): string {
  return withVersion(version, [articleId, view, page, speaker ?? '', 'menu'], asValue);
}

/** Undoes `readId` after the control's name, and `readValue`; undefined for words that they do not make. */
export function parseReadId(args: readonly string[]): ReadLink | undefined {
  const words = args.length === 1 ? (args[0] ?? '').split(':') : args;
  const [articleId = '', word, number, who = '', , version] = words;
  const view = articleViews.find((it) => it === word);
  const page = parseNumber(number);
  const speaker = who === '' ? undefined : parseNumber(who);
  if (!articleId || !view || !page || (who !== '' && speaker === undefined)) return undefined;
  return {
    articleId,
    view,
    page,
    ...(speaker !== undefined && { speaker }),
    ...versionIn(version),
  };
}

/** A custom_id such as `1:latest:2:transport:next`; the topic's place is empty when it is about all of them. */
export function latestId({ page, topic, since, seen = '' }: LatestLink, seat: Seat): string {
  const words = [page, topic ?? '', seat];
  if (since === undefined) return encodeCustomId(controls.latest, ...words);
  const room = limits.customId - encodeCustomId(controls.latest, ...words, since, '').length;
  return encodeCustomId(controls.latest, ...words, since, seen.slice(0, room - (room % 2)));
}

/** The custom_id of a menu whose values are topics: what was picked follows it as a word. */
export function topicMenuId(): string {
  return encodeCustomId(controls.latest, 1);
}

/** Undoes `latestId` after the control's name; undefined for words that it does not make. */
export function parseLatestId(args: readonly string[]): LatestLink | undefined {
  const page = parseNumber(args[0]);
  const since = args[3] === undefined ? undefined : parseNumber(args[3], 12);
  if (!page || (args[3] !== undefined && since === undefined)) return undefined;
  return {
    page,
    ...(args[1] && { topic: args[1] }),
    ...(since !== undefined && { since }),
    ...(args[4] && { seen: args[4] }),
  };
}

/** A custom_id such as `1:more:tram-line`. */
export function moreId(articleId: string): string {
  return encodeCustomId(controls.more, articleId);
}

/** A custom_id such as `1:who:2:Mayor Lee:next`. */
export function whoId({ page, name }: WhoLink, seat: Seat): string {
  const room = limits.customId - encodeCustomId(controls.who, page, '', seat).length;
  let kept = name;
  // Whole words, by which a part of a name can be found again.
  while (lengthInId(kept) > room) kept = kept.replace(/\s+\S*$|.$/su, '');
  return encodeCustomId(controls.who, page, kept, seat);
}

/** Undoes `whoId` after the control's name; undefined for words that it does not make. */
export function parseWhoId(args: readonly string[]): WhoLink | undefined {
  const page = parseNumber(args[0]);
  return page && args[1] ? { page, name: args[1] } : undefined;
}

/** A custom_id such as `1:card:7K3-MQ9-TXB:0`; `seat` tells apart two buttons of a message for the same words. */
export function cardId(code: string, seat: number): string {
  return encodeCustomId(controls.card, code, seat);
}

/** A custom_id such as `1:topics:2:next`. */
export function topicsId(page: number, seat: Seat): string {
  return encodeCustomId(controls.topics, page, seat);
}

/** Undoes `topicsId` after the control's name. */
export function parseTopicsId(args: readonly string[]): number | undefined {
  return parseNumber(args[0]) || undefined;
}

/** The custom_id of a menu whose values are ids of articles to open. */
export function openId(): string {
  return encodeCustomId(controls.open);
}

/** A percent sign or a colon takes three characters. */
function lengthInId(text: string): number {
  return text.length + 2 * (text.match(/[%:]/g)?.length ?? 0);
}

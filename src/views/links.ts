import { encodeCustomId } from '../discord/custom-id.ts';

/** The views of one article, in the order of their tabs. */
export const articleViews = ['summary', 'article', 'quotes', 'source'] as const;
export type ArticleView = (typeof articleViews)[number];

/** The controls that the views' buttons and menus belong to. */
const controls = { read: 'read', latest: 'latest', open: 'open' } as const;

/** Which view of which article, and which page (from 1) of it. */
export interface ReadLink {
  readonly articleId: string;
  readonly view: ArticleView;
  readonly page: number;
  /** For quotes: the index among the article's distinct speakers. */
  readonly speaker?: number;
}

/** Which page (from 1) of the newest articles, of all topics or of one. */
export interface LatestLink {
  readonly page: number;
  readonly topic?: string;
}

/** The place of a button in its message. Two buttons may lead to the same page, but no two custom_ids may be equal. */
export type Seat = 'tab' | 'speaker' | 'first' | 'prev' | 'here' | 'next' | 'last';

/** A custom_id such as `1:read:tram-line:quotes:2:0:next`: the speaker's place is empty when it is about all of them. */
export function readId({ articleId, view, page, speaker }: ReadLink, seat: Seat): string {
  return encodeCustomId(controls.read, articleId, view, page, speaker ?? '', seat);
}

/** Undoes `readId` after the control's name; undefined for words that it does not make. */
export function parseReadId(args: readonly string[]): ReadLink | undefined {
  const [articleId = '', word, number, who = ''] = args;
  const view = articleViews.find((it) => it === word);
  const page = parseNumber(number);
  if (!articleId || !view || !page) return undefined;
  if (who === '') return { articleId, view, page };
  const speaker = parseNumber(who);
  return speaker === undefined ? undefined : { articleId, view, page, speaker };
}

/** A custom_id such as `1:latest:2:transport:next`; the topic's place is empty when it is about all of them. */
export function latestId({ page, topic }: LatestLink, seat: Seat): string {
  return encodeCustomId(controls.latest, page, topic ?? '', seat);
}

/** Undoes `latestId` after the control's name; undefined for words that it does not make. */
export function parseLatestId(args: readonly string[]): LatestLink | undefined {
  const page = parseNumber(args[0]);
  if (!page) return undefined;
  return args[1] ? { page, topic: args[1] } : { page };
}

/** The custom_id of a menu whose values are ids of articles to open. */
export function openId(): string {
  return encodeCustomId(controls.open);
}

function parseNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

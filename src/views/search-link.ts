import { createHash } from 'node:crypto';
import { encodeCustomId } from '../discord/custom-id.ts';
import { limits } from '../discord/limits.ts';
import type { Seat } from './links.ts';

/** What was searched for. Moments are the beginning of a day in UTC, in milliseconds since 1970. */
export interface SearchAsked {
  readonly query: string;
  readonly topic?: string | undefined;
  /** The publisher's name. */
  readonly publisher?: string | undefined;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** What a custom_id tells of a search: topic and publisher by their marks, since their names would not fit. */
export interface SearchLink {
  readonly page: number;
  readonly query: string;
  readonly topicMark?: string;
  readonly publisherMark?: string;
  readonly after?: number;
  readonly before?: number;
}

const control = 'search';
const dayMs = 24 * 60 * 60 * 1000;

/** A custom_id such as `1:search:2:tram bridge:Zk3_aQ::fh2::next`; undefined for a search too long for one. */
export function searchId(asked: SearchAsked, page: number, seat: Seat): string | undefined {
  const { query, topic, publisher, after, before } = asked;
  const words = [mark(topic), mark(publisher), day(after), day(before), seat];
  const ours = encodeCustomId(control, page, '', ...words).length;
  const escaped = query.replace(/[%:]/g, '...').length;
  if (ours + escaped > limits.customId) return undefined;
  return encodeCustomId(control, page, query, ...words);
}

/** Undoes `searchId` after the control's name; undefined for words that it does not make. */
export function parseSearchId(args: readonly string[]): SearchLink | undefined {
  const [number = '', query = '', topicMark = '', publisherMark = '', from = '', to = ''] = args;
  const isOurs = /^\d{1,3}$/.test(number) && [from, to].every((it) => /^-?[0-9a-z]{0,6}$/.test(it));
  if (!isOurs || query === '' || Number(number) < 1) return undefined;
  return {
    page: Number(number),
    query,
    ...(topicMark && { topicMark }),
    ...(publisherMark && { publisherMark }),
    ...(from && { after: Number.parseInt(from, 36) * dayMs }),
    ...(to && { before: Number.parseInt(to, 36) * dayMs }),
  };
}

/** Six characters that stand for a name: 36 bits, so that two names of one library hardly ever share them. */
export function markOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 6);
}

function mark(name: string | undefined): string {
  return name === undefined ? '' : markOf(name);
}

function day(moment: number | undefined): string {
  return moment === undefined ? '' : Math.round(moment / dayMs).toString(36);
}

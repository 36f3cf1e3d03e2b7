import { encodeCustomId } from '../../discord/custom-id.ts';
import type { Seat } from '../links.ts';

const idPattern = /^[0-9a-f]{24}$/;

/** What can be done with a preview. */
export const draftActs = ['publish', 'cancel', 'approve', 'refuse'] as const;
export type DraftAct = (typeof draftActs)[number];

/** A custom_id such as `1:draft:publish:6f0c…`. */
export function draftId(act: DraftAct, id: string): string {
  return encodeCustomId('draft', act, id);
}

export function parseDraftId([word, id = '']: readonly string[]) {
  const act = draftActs.find((it) => it === word);
  return act && idPattern.test(id) ? { act, id } : undefined;
}

/** What can be done with a post. */
export const postActs = ['move', 'cancel', 'retry'] as const;
export type PostAct = (typeof postActs)[number];

/** Where a list of posts stands: all that is scheduled, or the ledger, of one article or of all. */
export interface ListLink {
  readonly list: 'scheduled' | 'posts';
  /** From 1. */
  readonly page: number;
  readonly articleId?: string;
}

/** A custom_id such as `1:post-act:retry:posts:6f0c…`; the list is what the way back leads to. */
export function postActId(act: PostAct, list: ListLink['list'], id: string): string {
  return encodeCustomId('post-act', act, list, id);
}

export function parsePostActId([word, where, id = '']: readonly string[]) {
  const act = postActs.find((it) => it === word);
  const list = listCalled(where);
  return act && list && idPattern.test(id) ? { act, list, id } : undefined;
}

/** The custom_id of the form for another time. */
export function moveId(list: ListLink['list'], id: string): string {
  return encodeCustomId('post-move', list, id);
}

export function parseMoveId([where, id = '']: readonly string[]) {
  const list = listCalled(where);
  return list && idPattern.test(id) ? { list, id } : undefined;
}

/** The custom_id of a list's pager. */
export function listId({ list, page, articleId }: ListLink, seat: Seat | 'back'): string {
  return encodeCustomId('post-list', list, page, articleId ?? '', seat);
}

export function parseListId([where, number = '', articleId]: readonly string[]):
  | ListLink
  | undefined {
  const list = listCalled(where);
  if (!list || !/^\d{1,6}$/.test(number)) return undefined;
  return { list, page: Number(number), ...(articleId ? { articleId } : {}) };
}

/** The custom_id of a list's menu; its values are `post-<id>`, `draft-<id>` and `manuscript-<id>`. */
export function pickId(list: ListLink['list']): string {
  return encodeCustomId('post-pick', list);
}

export function parsePickId([where, value = '']: readonly string[]) {
  const list = listCalled(where);
  const [, word, id = ''] = /^([a-z]+)-([0-9a-f]{24})$/.exec(value) ?? [];
  const kind = listedKinds.find((it) => it === word);
  return list && kind && { list, kind, id };
}

/** What a line of a list is about. */
const listedKinds = ['post', 'draft', 'manuscript'] as const;

function listCalled(word: string | undefined): ListLink['list'] | undefined {
  return word === 'scheduled' || word === 'posts' ? word : undefined;
}

/** What can be done with what was typed into a form. */
export const manuscriptActs = ['take', 'edit', 'cancel', 'approve', 'discard'] as const;
export type ManuscriptAct = (typeof manuscriptActs)[number];

/** A custom_id such as `1:manuscript:take:6f0c…`. */
export function manuscriptId(act: ManuscriptAct, id: string): string {
  return encodeCustomId('manuscript', act, id);
}

export function parseManuscriptId([word, id = '']: readonly string[]) {
  const act = manuscriptActs.find((it) => it === word);
  return act && idPattern.test(id) ? { act, id } : undefined;
}

/** The custom_ids of the forms; `replaces` is what was typed before, to be mended. */
export function writeFormId(replaces?: string): string {
  return encodeCustomId('write', ...(replaces === undefined ? [] : [replaces]));
}

export function correctFormId(articleId: string, replaces?: string): string {
  return encodeCustomId('correct', articleId, ...(replaces === undefined ? [] : [replaces]));
}

/** What a form says that it replaces. */
export function parseReplaced(word: string | undefined): string | undefined {
  return word !== undefined && idPattern.test(word) ? word : undefined;
}

import { decodeCustomId, encodeCustomId } from '../discord/custom-id.ts';
import { articleViews, type ArticleView } from './links.ts';

/** The control that the buttons under a published post belong to. */
const postControl = 'post';

/** What a button under a post knows: which post it is, and what it leads to. */
export interface PostLink {
  /** 24 hex digits. */
  readonly postId: string;
  readonly articleId: string;
  readonly view: ArticleView;
}

/** A custom_id such as `1:post:6f0c…:tram-line:quotes`. With an article's id of 60 characters it is 100 long, all that Discord takes. */
export function postButtonId({ postId, articleId, view }: PostLink): string {
  return encodeCustomId(postControl, postId, articleId, view);
}

/** Undoes `postButtonId` after the control's name; undefined for words that it does not make. */
export function parsePostButtonId(args: readonly string[]): PostLink | undefined {
  const [postId = '', articleId = '', word] = args;
  const view = articleViews.find((it) => it === word);
  return isPostId(postId) && articleId && view ? { postId, articleId, view } : undefined;
}

/** The control that the menu under a digest belongs to. */
const digestControl = 'digest';

/** What was picked in the menu under a digest. */
export interface DigestPick {
  readonly postId: string;
  readonly articleId: string;
}

/** The custom_id of the menu under a digest; its values are ids of articles. */
export function digestMenuId(postId: string): string {
  return encodeCustomId(digestControl, postId);
}

/** Undoes `digestMenuId` after the control's name, with what was picked; undefined for other words. */
export function parseDigestPick([postId = '', articleId]: readonly string[]):
  | DigestPick
  | undefined {
  return isPostId(postId) && articleId ? { postId, articleId } : undefined;
}

/** Which post a message is, by the custom_ids of its buttons or its menu: it is how a post is found again in a channel. */
export function postIdIn(customIds: readonly string[]): string | undefined {
  for (const id of customIds) {
    const { control, args = [] } = decodeCustomId(id) ?? {};
    const link = control === postControl ? parsePostButtonId(args) : undefined;
    if (link) return link.postId;
    const [postId = ''] = args;
    if (control === digestControl && isPostId(postId)) return postId;
  }
  return undefined;
}

const isPostId = (text: string) => /^[0-9a-f]{24}$/.test(text);

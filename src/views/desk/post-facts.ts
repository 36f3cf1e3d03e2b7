import { timestamp } from '../time.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** What a view tells of a post; the desk's own row fits. */
export interface PostSeen {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly articleId: string;
  /** Of a linked correction: the message that it is about. */
  readonly repliesTo: string | null;
  readonly state: 'planned' | 'sending' | 'unknown' | 'live' | 'retracted' | 'cancelled' | 'failed';
  readonly desired: 'shown' | 'retracted' | 'cancelled';
  readonly desiredRevision: string;
  readonly liveRevision: string | null;
  /** Without an attachment it stands without the picture that the article has. */
  readonly livePicture: { readonly attachmentId: string | null } | null;
  readonly liveRetracted: boolean;
  readonly messageId: string | null;
  readonly liveChannelId: string | null;
  readonly liveAt: Date | null;
  readonly crosspostedAt: Date | null;
  readonly due: Date;
  readonly sends: number;
  readonly nextAt: Date | null;
  readonly reason: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** Where its message is: the channel, or the thread that a forum post opened. */
export function placeOf({ liveChannelId, channelId }: PostSeen): string {
  return liveChannelId ?? channelId;
}

/** What is the matter with it, in words; undefined when nothing is. */
export function reasonOf(post: PostSeen, locale: string): string | undefined {
  const words = deskWordsFor(locale).reason;
  const known: Readonly<Partial<Record<string, string>>> = words;
  const sentences = [
    ...(post.reason === null ? [] : [known[post.reason] ?? words.refused]),
    ...(lacksPicture(post) ? [words['without-picture']] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** How it is with a post, as what follows its headline. */
export function stateOf(post: PostSeen, locale: string): string {
  const { state: words } = deskWordsFor(locale).posts;
  const at = (time: Date | null) => timestamp((time ?? post.due).toISOString(), 'f');
  switch (post.state) {
    case 'planned':
      return words.planned(timestamp(post.due.toISOString(), 'F'));
    case 'sending':
      return words.sending;
    case 'unknown':
      return words.unknown;
    case 'live':
      if (post.desired === 'retracted') {
        return post.repliesTo === null ? words.retracting : words.removing;
      }
      return post.liveRevision === post.desiredRevision
        ? words.live(at(post.liveAt))
        : words.updating;
    case 'retracted':
      if (post.messageId === null) return words.neverSent;
      return post.repliesTo === null ? words.retracted : words.removed;
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed;
  }
}

/** Whether it can still be moved or called off. */
export function isScheduled({ state, desired, sends }: PostSeen): boolean {
  return state === 'planned' && desired === 'shown' && sends === 0;
}

/** Whether nothing more is done about it until somebody acts; then trying again could help. */
export function isStuck(post: PostSeen): boolean {
  if (post.state === 'failed') return true;
  return post.nextAt === null && (post.state === 'unknown' || lacksPicture(post));
}

/** Whether it stands without its picture, whose file could not be had. */
export function lacksPicture({ state, livePicture }: Pick<PostSeen, 'state' | 'livePicture'>) {
  return state === 'live' && livePicture !== null && livePicture.attachmentId === null;
}

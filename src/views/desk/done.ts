import type { Message } from '../message.ts';
import { messageUrl } from '../message-url.ts';
import { showNotice } from '../notice.ts';
import { timestamp } from '../time.ts';
import { lacksPicture, placeOf, reasonOf, type PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Says in a sentence what was done with a preview. */
export function showDone(
  what: 'cancelled' | 'refused',
  { locale }: { readonly locale: string },
): Message {
  return showNotice({ text: deskWordsFor(locale).done[what] });
}

/** Says that approval was asked for, and which button gives it. */
export function showSubmitted(
  what: 'preview' | 'write',
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale);
  return showNotice({ text: words.done.submitted(words[what].approve) });
}

/** Says what became of a post that was confirmed: where it stands, when it will, or why it does not. */
export function showConfirmed(post: PostSeen, { locale }: { readonly locale: string }): Message {
  const { done } = deskWordsFor(locale);
  const channel = `<#${post.channelId}>`;
  const text =
    post.state === 'live' && post.messageId !== null
      ? [
          done.live(messageUrl(post.guildId, placeOf(post), post.messageId)),
          ...(lacksPicture(post) ? [reasonOf(post, locale) ?? ''] : []),
        ].join('\n')
      : post.state === 'failed'
        ? done.failed(channel, reasonOf(post, locale) ?? '')
        : post.due.getTime() > post.createdAt.getTime()
          ? done.scheduled(channel, timestamp(post.due.toISOString(), 'F'))
          : done.onItsWay(channel);
  return showNotice({ text });
}

import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import type { PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Says how many posts become the notice, and what is out of the bot's reach. */
export function showRetracted(
  headline: string,
  posts: readonly PostSeen[],
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale).retract;
  const own = posts.filter(({ repliesTo }) => repliesTo === null);
  const standing = own.filter(({ messageId }) => messageId !== null).length;
  const linked = posts.length - own.length;
  const followed = posts.filter(({ crosspostedAt }) => crosspostedAt !== null).length;
  const lines = [
    `### ${words.done(escapeLine(fit(headline, 256)))}`,
    words.change(standing),
    ...(own.length > standing ? [words.neverGoOut(own.length - standing)] : []),
    ...(linked > 0 ? [words.linked(linked)] : []),
    ...(followed > 0 ? [words.followers(followed)] : []),
    words.forwards,
    `-# ${words.progress}`,
  ];
  return { components: [container(colours.retracted, [textDisplay(lines.join('\n'))])] };
}

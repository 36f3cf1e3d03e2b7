import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { parseDigestId } from '../digest-id.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import type { PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Says how many posts and entries of digests become the notice, and what is out of the bot's reach. */
export function showRetracted(
  headline: string,
  posts: readonly PostSeen[],
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale).retract;
  const digests = posts.filter(({ articleId }) => parseDigestId(articleId));
  const linked = posts.filter(({ repliesTo }) => repliesTo !== null).length;
  const own = posts.filter(
    ({ articleId, repliesTo }) => !parseDigestId(articleId) && repliesTo === null,
  );
  const standing = own.filter(({ messageId }) => messageId !== null).length;
  const naming = digests.filter(({ messageId, sends }) => messageId !== null || sends > 0).length;
  const leftOut = digests.length - naming;
  const followed = posts.filter(({ crosspostedAt }) => crosspostedAt !== null).length;
  const lines = [
    `### ${words.done(escapeLine(fit(headline, 256)))}`,
    ...(standing > 0 || naming === 0 ? [words.change(standing)] : []),
    ...(naming > 0 ? [words.digests(naming)] : []),
    ...(own.length > standing ? [words.neverGoOut(own.length - standing)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(linked > 0 ? [words.linked(linked)] : []),
    ...(followed > 0 ? [words.followers(followed)] : []),
    words.forwards,
    `-# ${words.progress}`,
  ];
  return { components: [container(colours.retracted, [textDisplay(lines.join('\n'))])] };
}

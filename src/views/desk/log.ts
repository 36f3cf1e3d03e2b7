import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { placeOf, reasonOf, type PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Tells moderators, in their log channel, of a post that needs somebody to act, and why. */
export function showStuckPost(
  post: PostSeen,
  { headline, locale }: { readonly headline: string; readonly locale: string },
): Message {
  const { log } = deskWordsFor(locale);
  const stands = post.state === 'live';
  const title = (stands ? log.incomplete : log.failed)(
    escapeLine(fit(headline, 256)),
    `<#${placeOf(post)}>`,
  );
  const lines = [title, reasonOf(post, locale) ?? '', log.see];
  const colour = stands ? colours.corrected : colours.retracted;
  return { components: [container(colour, [textDisplay(lines.join('\n'))])] };
}

/** Tells them of an article whose file has changed without an entry that says so. */
export function showUnexplained(
  headline: string,
  { locale }: { readonly locale: string },
): Message {
  const text = deskWordsFor(locale).log.unexplained(escapeLine(fit(headline, 256)));
  return { components: [container(colours.corrected, [textDisplay(text)])] };
}

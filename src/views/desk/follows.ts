import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** A topic that a channel is told about; the desk's own row fits. */
export interface FollowSeen {
  readonly topic: string;
  readonly channelId: string;
  readonly roleId: string | null;
}

/** So many lines fit, with the longest topics. */
const most = 25;

/** Which channels follow which topics. */
export function showFollows(
  follows: readonly FollowSeen[],
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale).follows;
  const shown = follows.toSorted((a, b) => a.topic.localeCompare(b.topic)).slice(0, most);
  const left = follows.length - shown.length;
  const lines = [
    `## ${words.title}`,
    ...(shown.length === 0 ? [words.none] : shown.map((it) => `- ${lineOf(it, locale)}`)),
    ...(left > 0 ? [`-# ${words.more(left)}`] : []),
  ];
  return { components: [container(colours.neutral, [textDisplay(lines.join('\n'))])] };
}

/** Says what is followed from now on, or no longer. */
export function showFollowing(
  follow: FollowSeen,
  isOn: boolean,
  { locale }: { readonly locale: string },
): Message {
  const words = deskWordsFor(locale).follows;
  return showNotice({ text: (isOn ? words.begun : words.ended)(lineOf(follow, locale)) });
}

function lineOf({ topic, channelId, roleId }: FollowSeen, locale: string): string {
  const words = deskWordsFor(locale).follows;
  return words.line(escapeLine(fit(topic, 40)), `<#${channelId}>`, roleId && `<@&${roleId}>`);
}

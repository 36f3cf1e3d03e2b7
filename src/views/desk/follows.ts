import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { hourName } from './hour-name.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** A topic that a channel is told about; the desk's own row fits. */
export interface FollowSeen {
  readonly topic: string;
  readonly channelId: string;
  readonly roleId: string | null;
  /** Once a day in one message, rather than at once. */
  readonly digest: boolean;
}

interface Reading {
  readonly locale: string;
  /** When digests go out. */
  readonly digestHour: number;
}

/** So many lines fit, with the longest topics. */
const most = 25;

/** Which channels follow which topics. */
export function showFollows(follows: readonly FollowSeen[], reading: Reading): Message {
  const words = deskWordsFor(reading.locale).follows;
  const shown = follows.toSorted((a, b) => a.topic.localeCompare(b.topic)).slice(0, most);
  const left = follows.length - shown.length;
  const lines = [
    `## ${words.title}`,
    ...(shown.length === 0 ? [words.none] : shown.map((it) => `- ${lineOf(it, reading)}`)),
    ...(left > 0 ? [`-# ${words.more(left)}`] : []),
  ];
  return { components: [container(colours.neutral, [textDisplay(lines.join('\n'))])] };
}

/** Says what is followed from now on, or no longer. */
export function showFollowing(
  follow: FollowSeen,
  { isOn, ...reading }: Reading & { readonly isOn: boolean },
): Message {
  const words = deskWordsFor(reading.locale).follows;
  const begun = follow.digest ? words.begunDigest : words.begun;
  const ended = follow.digest ? words.endedDigest : words.ended;
  // Whom it pinged and when is of no matter any more.
  const text = isOn
    ? begun(lineOf(follow, reading))
    : ended(lineOf({ ...follow, roleId: null, digest: false }, reading));
  return showNotice({ text });
}

function lineOf(
  { topic, channelId, roleId, digest }: FollowSeen,
  { locale, digestHour }: Reading,
): string {
  const words = deskWordsFor(locale).follows;
  const [about, channel] = [escapeLine(fit(topic, 40)), `<#${channelId}>`];
  const role = roleId && `<@&${roleId}>`;
  return digest
    ? words.digestLine(about, channel, hourName(digestHour, locale), role)
    : words.line(about, channel, role);
}

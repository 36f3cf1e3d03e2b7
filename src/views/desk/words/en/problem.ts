import { grammarOf } from '../../../words/grammar.ts';
import type { DeskRefusalCode, WhenTrouble } from '../../problem.ts';

const { list } = grammarOf<'one' | 'other'>('en');
const quoted = (text: string) => `“${text}”`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` or `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'There is no such post in this server.',
  'no-such-draft': 'This preview is too old. Run its command again.',
  discarded: 'This was cancelled already, so nothing has changed. Run its command again.',
  published: 'This was published already. See /posts.',
  'own-draft': 'A second moderator has to approve this; whoever asked for it cannot.',
  retracted: 'This server has retracted that article for good, so it cannot be published here.',
  'too-late': 'This post is being sent or stands already. To take it back, use /retract.',
  settled: 'This was done already, so nothing has changed.',
  'changed-since':
    'This has changed at this moment, so nothing was done. Press the button again to see it as it is now.',
  'nothing-to-retry': 'Nothing about this post has failed, so there is nothing to try again.',
  'no-such-follow': 'That channel does not follow that topic. /following shows what is followed.',
};

const when: Readonly<Record<WhenTrouble, (typed: string, zone: string) => string>> = {
  'not-understood': (typed) =>
    `${quoted(typed)} is no time that I know. Valid are ${whenExamples}.`,
  'no-such-time': (typed) =>
    `There is no such day or hour as ${quoted(typed)}. Valid are ${whenExamples}.`,
  past: (typed, zone) =>
    `${quoted(typed)} has passed (this server’s time zone is ${zone}). Leave \`when\` out to publish now.`,
  'too-far': (typed) => `${quoted(typed)} is more than a year ahead. Choose an earlier time.`,
  'unknown-zone': (_, zone) =>
    `This server’s time zone, ${quoted(zone)}, is not known. Set one with /desk timezone.`,
};

/** Why something that was asked for is not done. */
export const problem = {
  closed:
    'The desk is closed at the moment: its database is not reached. Nothing was changed; reading goes on. Please try again in a minute; if it stays so, the bot’s log says why.',
  managersOnly: 'This needs the permission Manage Server; an administrator can grant it.',
  moderatorsOfServerOnly:
    'This changes posts in the whole server, so it needs the permission Manage Messages in the server and not in single channels only. An administrator can grant it.',
  refused,
  /** As Discord’s own settings call them. */
  rights: {
    'View Channels': 'View Channels',
    'Send Messages': 'Send Messages',
    'Send Messages in Threads': 'Send Messages in Threads',
    'Embed Links': 'Embed Links',
    'Attach Files': 'Attach Files',
    'Read Message History': 'Read Message History',
    'Manage Messages': 'Manage Messages',
    'Manage Server': 'Manage Server',
  },
  lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
    whose === 'bots'
      ? `The bot lacks ${list(rights)} in ${channel}. Somebody with Manage Roles can grant it there, in the channel’s settings under Permissions.`
      : `You lack ${list(rights)} in ${channel}. Somebody with Manage Roles can grant it to you.`,
  noSuchChannel: 'There is no such channel in this server any more.',
  wrongChannel: (channel: string) =>
    `Nothing can be published in ${channel}. Choose a text or announcement channel, a forum or a thread.`,
  threadLocked: (channel: string) =>
    `The thread ${channel} is locked. Somebody with Manage Threads can unlock it.`,
  roleOfEveryone: 'The bot never pings everyone. Choose another role, or leave `role` out.',
  noSuchRole: 'There is no such role in this server any more.',
  roleNotPingable: (role: string, whose: 'yours' | 'bots') =>
    whose === 'bots'
      ? `${role} would not be pinged: it does not allow that. Somebody with Manage Roles can turn on “Allow anyone to @mention this role”.`
      : `You may not ping ${role}. Somebody with Manage Roles can turn on “Allow anyone to @mention this role”.`,
  crosspostElsewhere: (channel: string) =>
    `Only announcement channels have followers, and ${channel} is none. Leave \`crosspost\` out.`,
  forumOptions: (channel: string) =>
    `\`title\` and \`tags\` are for forums, and ${channel} is none. Leave them out.`,
  tagsNeeded: (tags: readonly string[]) =>
    `That forum wants a tag on each post. Give one in \`tags\`: ${list(tags)}.`,
  unknownTag: (asked: string, tags: readonly string[]) =>
    tags.length === 0
      ? 'That forum has no tags. Leave `tags` out.'
      : `That forum has no tag ${quoted(asked)}. It has ${list(tags)}.`,
  tooManyTags: 'A forum post takes at most five tags.',
  when,
  timePassed: 'The time that you chose has passed since. Run /publish again.',
  draftOutdated:
    'The article has changed since approval was asked for, and approval holds for that text only. Press *Refuse*; then it can be published anew.',
  wrongWord: (word: string) =>
    `That is not the first word of the headline, so nothing was done. It is ${quoted(word)}.`,
  wrongConfirmation: (word: string) =>
    `That is not the word, so nothing was deleted. It is ${quoted(word)}.`,
  roleForEveryone: 'Everyone would be a moderator then. Choose another role.',
  unknownZone: (typed: string) =>
    `${quoted(typed)} is no time zone. Valid are names such as \`Europe/Paris\`, \`America/New_York\` or \`UTC\`.`,
  unknownLanguage: (typed: string) =>
    `${quoted(typed)} is no language tag. Valid are tags such as \`en\`, \`de\` or \`pt-BR\`.`,
};

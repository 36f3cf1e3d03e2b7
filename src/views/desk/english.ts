import type { DeskRefusalCode, WhenTrouble } from './problem.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;
const quoted = (text: string) => `“${text}”`;
const whenExamples = '`in 2h`, `18:30`, `tomorrow 09:00`, `friday 9:00` or `2026-12-01 18:30`';

const refused: Readonly<Record<DeskRefusalCode, string>> = {
  'no-such-post': 'There is no such post in this server.',
  'no-such-draft': 'This preview is too old. Run /publish again.',
  discarded: 'This was cancelled already, so nothing is published. Run /publish again.',
  published: 'This was published already. See /posts.',
  'own-draft': 'A second moderator has to approve this; whoever asked for it cannot.',
  retracted: 'This server has retracted that article for good, so it cannot be published here.',
  'too-late': 'This post is being sent or stands already. To take it back, use /retract.',
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

/** Every word that the desk says, as whole sentences. What goes into one is Discord Markdown already (escaped). */
export const english = {
  problem: {
    closed:
      'The desk is closed at the moment: its database is not reached. Nothing was changed; reading goes on. Please try again in a minute; if it stays so, the bot’s log says why.',
    managersOnly: 'This needs the permission Manage Server; an administrator can grant it.',
    moderatorsOfServerOnly:
      'This changes posts in the whole server, so it needs the permission Manage Messages in the server and not in single channels only. An administrator can grant it.',
    refused,
    lacksRights: (whose: 'yours' | 'bots', rights: readonly string[], channel: string) =>
      whose === 'bots'
        ? `The bot lacks ${list.format(rights)} in ${channel}. Somebody with Manage Channels can grant it there, in the channel’s settings under Permissions.`
        : `You lack ${list.format(rights)} in ${channel}. Somebody with Manage Roles can grant it to you.`,
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
      `That forum wants a tag on each post. Give one in \`tags\`: ${list.format(tags)}.`,
    unknownTag: (asked: string, tags: readonly string[]) =>
      tags.length === 0
        ? 'That forum has no tags. Leave `tags` out.'
        : `That forum has no tag ${quoted(asked)}. It has ${list.format(tags)}.`,
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
  },

  preview: {
    title: 'This is what will be posted',
    changed: '**The article has changed since your last preview. This is the new one.**',
    where: (channel: string, kind: string) => `**Where:** ${channel} (${kind})`,
    kind: {
      text: 'text channel',
      announcement: 'announcement channel',
      thread: 'thread',
      forum: 'forum: a new post',
    },
    now: '**When:** as soon as you press the button',
    at: (time: string, relative: string) => `**When:** ${time} (${relative})`,
    gap: (zone: string) =>
      `-# The clocks in ${zone} go forward over that time, so it is taken as much later as they jump.`,
    overlap: (zone: string) =>
      `-# The clocks in ${zone} go back then, so that time comes twice: the first one is meant.`,
    ping: (role: string) => `**Ping:** ${role}, once`,
    noPing: '**Ping:** nobody',
    followers: '**Followers:** it is also published to the servers that follow the channel',
    followersLeft: (left: number) =>
      left === 0
        ? '-# Discord allows this ten times an hour, and they are used up: followers get it when there is one again.'
        : `-# Discord allows this ten times an hour; ${left} of them ${left === 1 ? 'is' : 'are'} left.`,
    forum: (title: string, tags: readonly string[]) =>
      tags.length === 0
        ? `**Title:** ${title}`
        : `**Title:** ${title} · **Tags:** ${list.format(tags)}`,
    cut: '-# The preview is shortened here; the post is not.',
    needsApproval: '-# In this server a second moderator has to approve it.',
    publish: 'Publish',
    schedule: 'Schedule',
    submit: 'Ask for approval',
    approve: 'Approve and publish',
    cancel: 'Cancel',
    refuse: 'Refuse',
    askedBy: (user: string, time: string) => `**Asked for by** ${user} ${time}`,
  },

  done: {
    live: (link: string) => `Published: ${link}`,
    onItsWay: (channel: string) =>
      `Confirmed. The message is on its way to ${channel}; /posts shows when it stands.`,
    scheduled: (channel: string, time: string) =>
      `Scheduled for ${time} in ${channel}. /scheduled shows and changes it.`,
    failed: (channel: string, why: string) => `It could not be posted in ${channel}. ${why}`,
    cancelled: 'Cancelled. Nothing is published.',
    submitted:
      'A second moderator has to approve it now. It waits in /scheduled, where they can press *Approve and publish*.',
    refused: 'Refused. Nothing is published.',
  },

  posts: {
    scheduledTitle: 'Scheduled',
    ledgerTitle: (headline: string | undefined) =>
      headline === undefined ? 'Posts' : `Posts of ${headline}`,
    nothingScheduled: 'Nothing is scheduled. /publish with `when` schedules a post.',
    noPosts: 'Nothing has been published in this server yet. /publish does that.',
    count: (count: number) => counted(count, 'post', 'posts'),
    choose: 'Open one of these',
    back: 'Back to the list',
    waits: 'waits for approval',
    state: {
      planned: (time: string) => `goes out ${time}`,
      sending: 'is being sent',
      unknown: 'was sent, and whether it arrived is being found out',
      live: (time: string) => `stands since ${time}`,
      updating: 'stands; its newest text is on its way',
      retracting: 'stands; the notice of its retraction is on its way',
      retracted: 'shows the notice of its retraction',
      neverSent: 'was never sent: the article was retracted first',
      cancelled: 'was cancelled',
      failed: 'failed',
    },
    byItself: 'the desk itself',
    isNow: (state: string) => `This post ${state}.`,
    channel: (channel: string) => `**Channel:** ${channel}`,
    link: (url: string) => `**Message:** ${url}`,
    by: (user: string, time: string) => `**Asked for by** ${user} ${time}`,
    revision: (shown: string | undefined, wanted: string) =>
      shown === undefined || shown === wanted
        ? `**Revision:** \`${wanted}\``
        : `**Revision:** \`${shown}\`, to become \`${wanted}\``,
    followers: (time: string) => `**Published to followers** ${time}`,
    reschedule: 'Reschedule',
    cancel: 'Cancel post',
    retry: 'Retry',
    retried: 'Trying again.',
    newTime: 'New time',
    newTimeHint: (zone: string) => `Such as: in 2h, tomorrow 09:00, 2026-12-01 18:30 (${zone})`,
    rescheduleTitle: 'Another time for this post',
  },

  retract: {
    title: 'Retract for good',
    warning: (headline: string) =>
      `Every post of **${headline}** in this server becomes a notice with the reason, and the article cannot be published here again. This cannot be undone.`,
    word: 'The headline’s first word, to confirm',
    reason: 'Why, for readers',
    done: (headline: string) => `Retracted: ${headline}`,
    change: (count: number) =>
      count === 0
        ? 'No message stands in this server, so none has to change.'
        : `${counted(count, 'message becomes', 'messages become')} the notice. Reading commands in this server answer with it from now on.`,
    neverGoOut: (count: number) =>
      `${counted(count, 'planned post', 'planned posts')} will not go out.`,
    followers: (count: number) =>
      `Out of reach: ${counted(count, 'post was', 'posts were')} published to followers. Their copies change when Discord passes the edit on, late or not at all.`,
    forwards: 'Out of reach: what somebody has forwarded, copied or pictured stays as it was.',
    progress: 'Discord limits edits of old messages; /posts shows how far it is.',
  },

  settings: {
    title: 'This server’s desk',
    timeZone: (zone: string, clock: string) =>
      `**Time zone:** ${zone}, where it is ${clock} now (/desk timezone)`,
    log: (channel: string | null) =>
      `**Log channel:** ${channel ?? 'none; what fails is shown in /posts only'} (/desk log)`,
    language: (name: string | null) => `**Posts are in:** ${name ?? 'English'} (/desk language)`,
    moderators: (roles: readonly string[]) =>
      `**Moderators:** whoever has Manage Messages${roles.length === 0 ? '' : `, and ${list.format(roles)}`} (/desk moderators)`,
    moderatorsHint:
      '-# Discord shows these commands to whoever has Manage Messages. To show them to others, an administrator allows the role under Server Settings, Integrations.',
    approval: (isOn: boolean) =>
      `**Approval by a second moderator:** ${isOn ? 'on' : 'off'} (/desk approval)`,
  },

  follows: {
    title: 'Followed topics',
    none: 'No channel follows a topic. /follow changes that.',
    line: (topic: string, channel: string, role: string | null) =>
      role === null ? `**${topic}** in ${channel}` : `**${topic}** in ${channel}, pinging ${role}`,
    begun: (line: string) =>
      `From now on each new article is posted: ${line}. What is in the library already is not.`,
    ended: (line: string) => `No longer followed: ${line}. What was posted stays.`,
    more: (count: number) => `and ${count} more`,
  },

  audit: {
    title: 'Who did what',
    none: 'Nothing has been done here yet.',
    newest: 'Newest',
    older: 'Older',
    file: (count: number) =>
      `${counted(count, 'entry', 'entries')}, newest first, with all that changed.`,
    fileAlt: 'The audit log as JSON',
    byItself: 'The desk',
    action: {
      publish: 'published',
      submit: 'asked for approval',
      approve: 'approved',
      refuse: 'refused',
      reschedule: 'moved a post',
      cancel: 'called a post off',
      retry: 'tried again',
      correct: 'corrected',
      retract: 'retracted',
      settings: 'changed settings',
      follow: 'followed a topic',
      unfollow: 'unfollowed a topic',
      reconcile: 'changed a message',
      'unexplained-change': 'found a change without a correction',
    } as Readonly<Record<string, string>>,
  },

  correct: {
    title: (headline: string) => `Correcting ${headline}`,
    retracted: 'It is retracted, and that is for good.',
    none: 'No post shows this article in this server.',
    upToDate: (count: number) =>
      `${counted(count, 'post shows', 'posts show')} the article as it is now, and will change when it is corrected.`,
    underWay: (done: number, all: number) =>
      `A correction is under way: ${done} of ${counted(all, 'post', 'posts')} show it already.`,
    unexplained: (count: number) =>
      `**The file has changed without a new entry under \`corrections:\`.** ${counted(count, 'post still shows', 'posts still show')} the text before the change, and will change as soon as there is an entry. The difference:`,
    before: (what: string, text: string) => `**${what}, in the posts:** ${text}`,
    now: (what: string, text: string) => `**${what}, in the file:** ${text}`,
    nothing: '(nothing)',
    elsewhere:
      'It is not in what these views compare: topics, authors, quotes or the source may differ.',
    headline: 'Headline',
    dek: 'The sentence under it',
    point: (number: number) => `Point ${number}`,
    paragraph: (number: number) => `Paragraph ${number}`,
    how: (file: string) =>
      `Articles are files, so that the record stands in one place: correct the text in \`${file}\`, and put this entry under \`corrections:\`, above older ones. When the file is saved, every post follows by itself.`,
  },

  log: {
    failed: (headline: string, channel: string) => `**A post failed:** ${headline} in ${channel}`,
    unexplained: (headline: string) =>
      `**${headline} has changed without saying so.** Its posts stay as they are. Add an entry under \`corrections:\` in the article’s file, and they follow; /correct shows the difference.`,
    see: '-# /posts shows all posts, with what can be done.',
  },

  forget: {
    title: 'Forget this server',
    warning:
      'All that the desk keeps about this server goes: its posts’ records, schedule, follows, settings and audit log. Messages that stand stay, and can no longer be corrected or retracted. This cannot be undone.',
    word: 'Type the word below to confirm',
    hint: (word: string) => `The word is: ${word}`,
    expected: 'forget',
    done: 'All that was kept about this server is deleted.',
  },

  reason: {
    'no-access':
      'The bot does not see the channel. Somebody with Manage Channels can grant it View Channels there.',
    'no-permission':
      'The bot lacks a right there. Somebody with Manage Channels can grant it Send Messages and Embed Links.',
    'channel-gone': 'The channel is gone.',
    'message-gone': 'Somebody deleted the message. Retry posts it again.',
    'thread-locked': 'The thread is locked. Somebody with Manage Threads can unlock it.',
    automod: 'The server’s AutoMod refuses the message. A moderator can change its rule.',
    invalid:
      'Discord does not take the message as it is; this is a fault of the bot, and its log says more.',
    'edits-limited': 'Discord limits edits there; it goes on by itself.',
    'crossposts-limited': 'Discord limits publishing to followers; it goes on by itself.',
    'rate-limited': 'Discord asks to wait; it goes on by itself.',
    'not-crossposted': 'The post stands, but Discord refuses to publish it to followers.',
    'cannot-read':
      'Whether it arrived is not known, and the channel cannot be read. Somebody with Manage Channels can grant the bot Read Message History; then press Retry.',
    'cannot-find-out':
      'Whether it arrived is not known: too many messages came in since. Look for it, and press Retry only if it is not there.',
    'not-accepted': 'Discord does not take the bot’s token; its operator has to act.',
    refused: 'Discord refuses it; the bot’s log says why.',
  } as Readonly<Record<string, string>>,
};

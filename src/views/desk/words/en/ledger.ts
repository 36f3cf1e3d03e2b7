import { grammarOf } from '../../../words/grammar.ts';

const { counted } = grammarOf<'one' | 'other'>('en');

/** What became of posts, and who did what. */
export const posts = {
  scheduledTitle: 'Scheduled',
  ledgerTitle: (headline: string | undefined) =>
    headline === undefined ? 'Posts' : `Posts of ${headline}`,
  nothingScheduled: 'Nothing is scheduled. /publish with `when` schedules a post.',
  noPosts: 'Nothing has been published in this server yet. /publish does that.',
  count: (count: number) => counted(count, { one: '# post', other: '# posts' }),
  linked: (headline: string) => `Correction linked to a post: ${headline}`,
  about: (url: string) => `**It announces a correction of** ${url}`,
  choose: 'Open one of these',
  back: 'Back to the list',
  waits: 'waits for approval',
  manuscript: { article: 'new article', correction: 'correction' },
  state: {
    planned: (time: string) => `goes out ${time}`,
    sending: 'is being sent',
    unknown: 'was sent, and whether it arrived is being found out',
    live: (time: string) => `stands since ${time}`,
    updating: 'stands; its newest text is on its way',
    retracting: 'stands; the notice of its retraction is on its way',
    removing: 'stands; it will be deleted, since its article was retracted',
    retracted: 'shows the notice of its retraction',
    removed: 'was deleted, since its article was retracted',
    neverSent: 'was never sent: the article was retracted first',
    cancelled: 'was cancelled',
    failed: 'failed',
  },
  digest: (day: string) => `Daily digest of ${day}`,
  byItself: 'the desk itself',
  isNow: (state: string) => `**State:** ${state}`,
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
};

export const audit = {
  title: 'Who did what',
  none: 'Nothing has been done here yet.',
  newest: 'Newest',
  older: 'Older',
  file: (count: number) =>
    counted(count, {
      one: '# entry, with all that changed.',
      other: '# entries, newest first, with all that changed.',
    }),
  fileAlt: 'The audit log as JSON',
  byItself: 'The desk',
  digest: (day: string, channel: string) => `Daily digest of ${day} in ${channel}`,
  action: {
    publish: 'published',
    digest: 'put into a digest',
    submit: 'asked for approval',
    approve: 'approved',
    refuse: 'refused',
    reschedule: 'moved a post',
    cancel: 'called a post off',
    retry: 'tried again',
    correct: 'corrected a post',
    amend: 'corrected an article',
    write: 'wrote an article',
    retract: 'retracted',
    settings: 'changed settings',
    follow: 'followed a topic',
    unfollow: 'unfollowed a topic',
    reconcile: 'changed a message',
    'link-correction': 'announced a correction before its post can be edited',
    'unexplained-change': 'found a change without a correction',
    removed: 'found that the bot was removed from the server',
    returned: 'found that the bot is back in the server',
  },
};

export const reason = {
  'no-access':
    'The bot does not see the channel. Somebody with Manage Roles can grant it View Channels there.',
  'no-permission':
    'The bot lacks a right there. Somebody with Manage Roles can grant it Send Messages, Embed Links and, for pictures, Attach Files.',
  'channel-gone': 'The channel is gone.',
  'message-gone': 'Somebody deleted the message. Retry posts it again.',
  'thread-locked': 'The thread is locked. Somebody with Manage Threads can unlock it.',
  automod: 'The server’s AutoMod refuses the message. A moderator can change its rule.',
  invalid:
    'Discord does not take the message as it is; this is a fault of the bot, and its log says more.',
  'without-picture':
    'The post stands without its picture, whose file is gone or has changed since the article was read. Put the file back, then press Retry.',
  'edits-limited': 'Discord limits edits there; it goes on by itself.',
  'crossposts-limited': 'Discord limits publishing to followers; it goes on by itself.',
  'rate-limited': 'Discord asks to wait; it goes on by itself.',
  'not-crossposted': 'The post stands, but Discord refuses to publish it to followers.',
  'cannot-read':
    'Whether it arrived is not known, and the channel cannot be read. Somebody with Manage Roles can grant the bot Read Message History; then press Retry.',
  'cannot-find-out':
    'Whether it arrived is not known: too many messages came in since. Look for it, and press Retry only if it is not there.',
  'not-accepted': 'Discord does not take the bot’s token; its operator has to act.',
  refused: 'Discord refuses it; the bot’s log says why.',
};

export const log = {
  failed: (headline: string, channel: string) => `**A post failed:** ${headline} in ${channel}`,
  incomplete: (headline: string, channel: string) =>
    `**A post is incomplete:** ${headline} in ${channel}`,
  unexplained: (headline: string) =>
    `**${headline} has changed without saying so.** Its posts stay as they are until somebody says what was corrected: with /correct, or with an entry under \`corrections:\` in the article’s file.`,
  see: '-# /posts shows all posts, with what can be done.',
};

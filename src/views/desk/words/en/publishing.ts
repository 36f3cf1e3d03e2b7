import { grammarOf } from '../../../words/grammar.ts';

const { list, counted } = grammarOf<'one' | 'other'>('en');

/** What is asked and said while something is published. */
export const preview = {
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
      : `-# ${counted(left, {
          one: 'Discord allows this ten times an hour; # of them is left.',
          other: 'Discord allows this ten times an hour; # of them are left.',
        })}`,
  yetToTell: (channels: number) =>
    counted(channels, {
      one: '**Topics:** it also goes to # channel that follows its topics',
      other: '**Topics:** it also goes to # channels that follow its topics',
    }),
  forum: (title: string, tags: readonly string[]) =>
    tags.length === 0 ? `**Title:** ${title}` : `**Title:** ${title} · **Tags:** ${list(tags)}`,
  noPicture:
    '**Picture:** none. Its file is gone or has changed since the article was read, so it goes out without it.',
  cut: '-# The preview is shortened here; the post is not.',
  needsApproval: '-# In this server a second moderator has to approve it.',
  publish: 'Publish',
  schedule: 'Schedule',
  submit: 'Ask for approval',
  approve: 'Approve and publish',
  cancel: 'Cancel',
  refuse: 'Refuse',
  askedBy: (user: string, time: string) => `**Asked for by** ${user} ${time}`,
};

export const done = {
  live: (link: string) => `Published: ${link}`,
  onItsWay: (channel: string) =>
    `Confirmed. The message is on its way to ${channel}; /posts shows when it stands.`,
  scheduled: (channel: string, time: string) =>
    `Scheduled for ${time} in ${channel}. /scheduled shows and changes it.`,
  failed: (channel: string, why: string) => `It could not be posted in ${channel}. ${why}`,
  cancelled: 'Cancelled. Nothing is published.',
  submitted: (approve: string) =>
    `A second moderator has to approve it now. It waits in /scheduled, where they can press *${approve}*.`,
  refused: 'Refused. Nothing is published.',
};

import type { DeskLocalisation } from './desk-localisation.ts';

/** Ukrainian. */
export const ukDesk: DeskLocalisation = {
  publish: {
    name: 'publish',
    description: 'Publish an article in a channel, now or later; you see it first',
    options: {
      article: { name: 'article', description: 'A headline, topic or name' },
      channel: { name: 'channel', description: 'Where it is posted' },
      when: { name: 'when', description: 'in 2h, tomorrow 09:00, 2026-12-01 18:30; left out: now' },
      role: { name: 'role', description: 'Pinged once, when it is posted' },
      crosspost: {
        name: 'crosspost',
        description: 'Announcement channels: also publish it to the followers',
      },
      note: { name: 'note', description: 'Your own line above the article' },
      title: {
        name: 'title',
        description: 'Forums: the title of the post; left out: the headline',
      },
      tags: { name: 'tags', description: 'Forums: tags, with commas between' },
    },
  },
  scheduled: {
    name: 'scheduled',
    description: 'What is to be posted, and what waits for approval; move it or call it off',
    options: {},
  },
  posts: {
    name: 'posts',
    description: 'Every post: where it stands, how it is with it, and what failed and why',
    options: {
      article: { name: 'article', description: 'Only its posts' },
    },
  },
  write: {
    name: 'write',
    description: 'Write an article for this server; you see it first',
    options: {},
  },
  correct: {
    name: 'correct',
    description: 'Correct an article in this server: say what was wrong, and every post follows',
    options: {
      article: { name: 'article', description: 'A headline, topic or name' },
    },
  },
  retract: {
    name: 'retract',
    description: 'Retract an article in this server, for good: every post becomes a notice',
    options: {
      article: { name: 'article', description: 'A headline, topic or name' },
      reason: { name: 'reason', description: 'Why, for readers' },
    },
  },
  follow: {
    name: 'follow',
    description: 'Post each new article of a topic in a channel',
    options: {
      topic: { name: 'topic', description: 'A topic of articles, such as city-council' },
      channel: { name: 'channel', description: 'Where they are posted' },
      role: { name: 'role', description: 'Pinged each time' },
      digest: { name: 'digest', description: 'Once a day, all in one message' },
    },
  },
  unfollow: {
    name: 'unfollow',
    description: 'No longer post the articles of a topic in a channel',
    options: {
      topic: { name: 'topic', description: 'A topic of articles, such as city-council' },
      channel: { name: 'channel', description: 'Where they were posted' },
    },
  },
  following: {
    name: 'following',
    description: 'Which channels follow which topics',
    options: {},
  },
  desk: {
    name: 'desk',
    description: 'What this server has chosen for its desk',
    options: {},
  },
  'desk show': {
    name: 'show',
    description: 'What this server has chosen',
    options: {},
  },
  'desk timezone': {
    name: 'timezone',
    description: 'The time zone in which times are typed here',
    options: {
      zone: { name: 'zone', description: 'Such as Europe/Paris' },
    },
  },
  'desk log': {
    name: 'log',
    description: 'The channel in which moderators hear of what fails and what waits',
    options: {
      channel: { name: 'channel', description: 'Left out: none' },
    },
  },
  'desk language': {
    name: 'language',
    description: 'The language of what the bot adds to posts',
    options: {
      language: { name: 'language', description: '' },
    },
  },
  'desk moderators': {
    name: 'moderators',
    description: 'Make a role moderators of the desk, or no longer',
    options: {
      role: {
        name: 'role',
        description: 'Its members may use the desk where they can see and write',
      },
      remove: { name: 'remove', description: 'No longer' },
    },
  },
  'desk approval': {
    name: 'approval',
    description: 'Whether a second moderator has to approve each post',
    options: {
      on: { name: 'on', description: 'Yes or no' },
    },
  },
  'desk digest': {
    name: 'digest',
    description: 'The hour at which daily digests are posted',
    options: {
      hour: { name: 'hour', description: '0 to 23, in this server’s time zone' },
    },
  },
  'desk forget': {
    name: 'forget',
    description: 'Delete all that is kept about this server',
    options: {},
  },
  audit: {
    name: 'audit',
    description: 'Who did what at the desk, and when',
    options: {
      export: { name: 'export', description: 'All of it, as a JSON file' },
    },
  },
};

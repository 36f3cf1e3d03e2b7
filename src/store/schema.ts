import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Article, Correction } from '../../content/article.ts';
import type { Manuscript } from '../../content/manuscript.ts';

const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** What a server has chosen; a server without a row has the defaults. */
export const guilds = pgTable('guilds', {
  id: text('id').primaryKey(),
  /** An IANA name. */
  timeZone: text('time_zone').notNull().default('UTC'),
  logChannelId: text('log_channel_id'),
  language: text('language'),
  moderatorRoleIds: jsonb('moderator_role_ids').$type<readonly string[]>().notNull().default([]),
  approval: boolean('approval').notNull().default(false),
  /** The hour at which daily digests go out, 0 to 23 on the clocks of the time zone. */
  digestHour: integer('digest_hour').notNull().default(8),
  /** When the bot was removed from the server; its data goes 30 days later. */
  removedAt: moment('removed_at'),
});

/** Every revision of an article that a post ever had to show, as it was: a post never shows anything else. */
export const revisions = pgTable(
  'revisions',
  {
    articleId: text('article_id').notNull(),
    revision: text('revision').notNull(),
    article: jsonb('article').$type<Article>().notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.revision] })],
);

/** Articles that a server has retracted. Rows are only ever added. */
export const retractions = pgTable(
  'retractions',
  {
    guildId: text('guild_id').notNull(),
    articleId: text('article_id').notNull(),
    reason: text('reason').notNull(),
    retractedAt: moment('retracted_at').notNull(),
    retractedBy: text('retracted_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.articleId] })],
);

/** What a server's moderators have added to the corrections of an article. Rows are only ever added. */
export const corrections = pgTable(
  'corrections',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    guildId: text('guild_id').notNull(),
    articleId: text('article_id').notNull(),
    kind: text('kind', { enum: ['correction', 'clarification', 'update'] }).notNull(),
    note: text('note').notNull(),
    correctedAt: moment('corrected_at').notNull(),
    correctedBy: text('corrected_by').notNull(),
  },
  (table) => [index('corrections_of_article').on(table.guildId, table.articleId)],
);

/** Articles that moderators wrote in Discord, as they are now; earlier revisions that posts showed are under `revisions`. */
export const written = pgTable(
  'written',
  {
    guildId: text('guild_id').notNull(),
    articleId: text('article_id').notNull(),
    article: jsonb('article').$type<Article>().notNull(),
    writtenBy: text('written_by').notNull(),
    changedAt: moment('changed_at').notNull(),
    /** Whether the followers of its topics are still to be told of it, as soon as it is published. */
    untold: boolean('untold').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.guildId, table.articleId] })],
);

/**
 * What a moderator typed into a form, an article or a correction: kept until it is made so, and for a month at most. Its content
 * never changes, so that approval of a row is approval of what was shown: another text, or another revision of the article that is
 * corrected, is another row.
 */
export const manuscripts = pgTable(
  'manuscripts',
  {
    /** 24 hex digits, in the custom_ids of the buttons under its preview. */
    id: text('id').primaryKey(),
    guildId: text('guild_id').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    content: jsonb('content').$type<ManuscriptContent>().notNull(),
    /** When its author asked for a second moderator's approval. */
    submittedAt: moment('submitted_at'),
    /** Nothing more becomes of it: it was made so, discarded or replaced. */
    settled: boolean('settled').notNull().default(false),
    discarded: boolean('discarded').notNull().default(false),
    /** The row that took its place. */
    replacedBy: text('replaced_by'),
  },
  (table) => [index('manuscripts_of_guild').on(table.guildId, table.createdAt)],
);

/** A new article; or a correction, whose text is left out where the article is a file. */
export type ManuscriptContent =
  | { readonly kind: 'article'; readonly manuscript: Manuscript }
  | {
      readonly kind: 'correction';
      readonly articleId: string;
      /** What was corrected; another revision has to be looked at again. */
      readonly revision: string;
      readonly entry: Omit<Correction, 'at'>;
      readonly manuscript?: Manuscript;
    };

/** What a message in a channel should be, what it is, and what is being done about the difference. */
export const posts = pgTable(
  'posts',
  {
    /** 24 hex digits: the nonce, and what the buttons of the message carry. */
    id: text('id').primaryKey(),
    guildId: text('guild_id').notNull(),
    /** Where it was asked for; a forum for forum posts. */
    channelId: text('channel_id').notNull(),
    target: text('target', { enum: ['text', 'announcement', 'thread', 'forum'] }).notNull(),
    /** What it shows: an article; or a digest, which has a name of its own (see src/views/digest-id.ts). */
    articleId: text('article_id').notNull(),
    roleId: text('role_id'),
    note: text('note'),
    crosspost: boolean('crosspost').notNull().default(false),
    forumTitle: text('forum_title'),
    forumTagIds: jsonb('forum_tag_ids').$type<readonly string[]>().notNull().default([]),
    /** Of a linked correction: the message that it is about, and the entries that it tells readers of. */
    repliesTo: text('replies_to'),
    tells: jsonb('tells').$type<readonly Correction[]>(),
    /** What asked for it (an interaction, a follow and an article): the same thing asked twice is one post. */
    requestKey: text('request_key').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),

    desired: text('desired', { enum: ['shown', 'retracted', 'cancelled'] }).notNull(),
    desiredRevision: text('desired_revision').notNull(),
    retractionReason: text('retraction_reason'),
    retractedAt: moment('retracted_at'),
    due: moment('due').notNull(),

    messageId: text('message_id'),
    /** Where the message is: the channel, or the thread that a forum post opened. */
    liveChannelId: text('live_channel_id'),
    liveRevision: text('live_revision'),
    liveRetracted: boolean('live_retracted').notNull().default(false),
    liveAt: moment('live_at'),
    /** The article's picture, as far as is sure; null when the revision that is shown has none. */
    livePicture: jsonb('live_picture').$type<LivePicture>(),
    crosspostedAt: moment('crossposted_at'),

    state: text('state', {
      enum: ['planned', 'sending', 'unknown', 'live', 'retracted', 'cancelled', 'failed'],
    }).notNull(),
    reason: text('reason'),
    /** The reason that moderators were told of, since it was last as it should be. */
    toldReason: text('told_reason'),
    /** Calls in a row that did not bring it further. */
    attempts: integer('attempts').notNull().default(0),
    /** Sends of which no answer says whether the message is there: how many, and when the first and last began. */
    sends: integer('sends').notNull().default(0),
    firstSentAt: moment('first_sent_at'),
    lastSentAt: moment('last_sent_at'),
    /** What a send or an edit in doubt was to show; null also when that differs between sends. */
    sentRevision: text('sent_revision'),
    /** A thread that was archived is to be archived again after the edit. */
    rearchive: boolean('rearchive').notNull().default(false),
    /** When a worker is to look next; null when there is nothing left to do. */
    nextAt: moment('next_at'),
    /** Which worker is at it, and until when it may act. */
    leaseOwner: text('lease_owner'),
    leaseUntil: moment('lease_until'),
  },
  (table) => [
    uniqueIndex('posts_request_key').on(table.requestKey),
    index('posts_next')
      .on(table.nextAt)
      .where(sql`${table.nextAt} is not null`),
    index('posts_leased')
      .on(table.channelId)
      .where(sql`${table.leaseUntil} is not null`),
    index('posts_of_article').on(table.articleId, table.guildId),
    index('posts_of_guild').on(table.guildId, table.createdAt),
  ],
);

/** The picture of the revision that a message shows. */
export interface LivePicture {
  readonly sha256: string;
  /** Null when the message stands without it, since its file could not be had. */
  readonly attachmentId: string | null;
}

/** What a digest is to show of each of its articles, and what it has of which it is not sent yet. */
export const digestItems = pgTable(
  'digest_items',
  {
    /** Later ones stand above earlier ones. */
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    postId: text('post_id').notNull(),
    articleId: text('article_id').notNull(),
    revision: text('revision').notNull(),
    /** The topics for which its channel is told of the article. */
    topics: jsonb('topics').$type<readonly string[]>().notNull(),
    retractedAt: moment('retracted_at'),
    retractionReason: text('retraction_reason'),
  },
  (table) => [
    uniqueIndex('digest_items_once').on(table.postId, table.articleId),
    index('digest_items_of_article').on(table.articleId),
  ],
);

/** What a digest says: which articles, in which revisions, newest first. */
export interface DigestContent {
  readonly topics: readonly string[];
  readonly entries: readonly DigestEntry[];
}

/** An article in a digest; `retraction` is there when its notice is shown instead, with an ISO instant. */
export interface DigestEntry {
  readonly articleId: string;
  readonly revision: string;
  readonly retraction?: { readonly at: string; readonly reason: string };
}

/** Every revision of a digest that its message showed, or is to show: a digest never shows anything else. */
export const digestRevisions = pgTable(
  'digest_revisions',
  {
    postId: text('post_id').notNull(),
    revision: text('revision').notNull(),
    content: jsonb('content').$type<DigestContent>().notNull(),
    recordedAt: moment('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.revision] })],
);

/** A post as a moderator asked for it: what the preview showed, and what confirming it writes. */
export interface DraftedPost {
  readonly articleId: string;
  /** What was shown; another revision has to be shown again. */
  readonly revision: string;
  readonly channelId: string;
  readonly target: (typeof posts.$inferSelect)['target'];
  /** An ISO instant; at once when left out. */
  readonly due?: string;
  readonly roleId?: string;
  readonly note?: string;
  readonly crosspost?: boolean;
  readonly forum?: { readonly title: string; readonly tagIds: readonly string[] };
}

/** Previews that wait for a button, or for a second moderator. */
export const drafts = pgTable(
  'drafts',
  {
    /** 24 hex digits, in the custom_ids of the preview's buttons. */
    id: text('id').primaryKey(),
    guildId: text('guild_id').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
    request: jsonb('request').$type<DraftedPost>().notNull(),
    /** When its author pressed Publish where a second moderator has to approve. */
    submittedAt: moment('submitted_at'),
    settled: text('settled', { enum: ['published', 'discarded'] }),
  },
  (table) => [index('drafts_of_guild').on(table.guildId, table.createdAt)],
);

/** Writes of the kinds that Discord limits per channel without saying how many are left. */
export const paced = pgTable(
  'paced',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    channelId: text('channel_id').notNull(),
    kind: text('kind', { enum: ['old-edit', 'announcement-edit', 'crosspost'] }).notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('paced_channel').on(table.channelId, table.kind, table.at)],
);

/** Articles from files that followers were told of, or that were there before anybody followed anything. */
export const announced = pgTable('announced', {
  articleId: text('article_id').primaryKey(),
  at: moment('at').notNull(),
});

/** What is done every so often: a restart goes by when it was last done. */
export const chores = pgTable('chores', {
  name: text('name', { enum: ['removed-servers'] }).primaryKey(),
  doneAt: moment('done_at').notNull(),
});

/** Topics that a channel is told about. */
export const follows = pgTable(
  'follows',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    guildId: text('guild_id').notNull(),
    channelId: text('channel_id').notNull(),
    target: text('target', { enum: ['text', 'announcement', 'thread'] })
      .notNull()
      .default('text'),
    topic: text('topic').notNull(),
    roleId: text('role_id'),
    digest: boolean('digest').notNull().default(false),
    createdBy: text('created_by').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('follows_once').on(table.guildId, table.channelId, table.topic),
    index('follows_topic').on(table.topic),
  ],
);

/** Who did what, when, before and after. Rows are only ever added, and go with their server's data. */
export const audit = pgTable(
  'audit',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    guildId: text('guild_id').notNull(),
    at: moment('at').notNull(),
    /** A user's id, or `desk` for what happened by itself. */
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    articleId: text('article_id'),
    postId: text('post_id'),
    before: jsonb('before').$type<Readonly<Record<string, unknown>>>(),
    after: jsonb('after').$type<Readonly<Record<string, unknown>>>(),
  },
  (table) => [index('audit_of_guild').on(table.guildId, table.id)],
);

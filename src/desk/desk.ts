import type { Article, Correction } from '../../content/article.ts';
import type {
  audit,
  DraftedPost,
  drafts,
  follows,
  guilds,
  ManuscriptContent,
  manuscripts,
} from '../store/schema.ts';
import type { Post } from './post.ts';

/** What kind of place a post goes to. */
export type Target = Post['target'];

/** A post as a moderator asked for it. Whether they and the bot may is checked before. */
export interface PublishRequest {
  /** Names the asking, e.g. the interaction's id: the same key again gives back the same post. */
  readonly key: string;
  readonly guildId: string;
  /** A text or announcement channel, a thread, or a forum. */
  readonly channelId: string;
  readonly target: Target;
  readonly article: Article;
  /** When; now when left out. */
  readonly due?: Date;
  /** Pinged once, when it is sent. */
  readonly roleId?: string;
  /** A moderator's own line above the article. */
  readonly note?: string;
  /** Also publish it to the followers of an announcement channel. */
  readonly crosspost?: boolean;
  readonly forum?: { readonly title: string; readonly tagIds: readonly string[] };
  /** The user who asked. */
  readonly by: string;
}

/** Who asks for something, and in which server: nothing outside it is ever read or changed. */
export interface By {
  readonly guildId: string;
  readonly by: string;
}

export interface PostFilter {
  /** Digests that name it count. */
  readonly articleId?: string;
  readonly states?: readonly Post['state'][];
  /** At most this many, newest first; 100 when left out. */
  readonly limit?: number;
}

/** How far the posts of an article in a server are; those that never were a message, nor will be, do not count. */
export interface Progress {
  readonly all: number;
  /** Are what they should be. */
  readonly done: number;
  /** Will be sent later, and be right then. */
  readonly planned: number;
  /** Nothing more is done about them until somebody acts. */
  readonly failed: number;
  /** Will be brought up to date. */
  readonly waiting: number;
  /** When the last of those that wait will be, if nothing fails; left out when none waits. */
  readonly endsAt?: Date;
}

export type Settings = Omit<typeof guilds.$inferSelect, 'id' | 'removedAt'>;
export type AuditEntry = typeof audit.$inferSelect;
export type Follow = typeof follows.$inferSelect;
/** A preview that waits to be confirmed. */
export type Draft = typeof drafts.$inferSelect;
/** What a moderator typed into a form. */
export type Manuscript = typeof manuscripts.$inferSelect;
export type { DraftedPost, ManuscriptContent };

/** An article as it is to be read in a server from now on, and the entry that says what was corrected. */
export interface Amendment {
  readonly article: Article;
  readonly entry: Correction;
}

/** The store is not open: it opens, or it cannot be reached. Nothing has changed. */
export class DeskClosed extends Error {
  override readonly name = 'DeskClosed';
}

/** Why something that was asked for was not done; nothing has changed then. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
  readonly code:
    | 'no-such-post'
    | 'no-such-draft'
    | 'discarded'
    | 'published'
    | 'own-draft'
    | 'retracted'
    | 'too-late'
    | 'settled'
    | 'changed-since'
    | 'nothing-to-retry'
    | 'no-such-follow';

  constructor(code: DeskRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * The desk: what the commands of moderators ask for. Each call writes what is desired and returns when that is safe;
 * the messages follow by themselves. Rejects with a DeskRefusal when it may not be, and with any other error when the
 * store cannot be reached: then nothing has changed.
 */
export interface Desk {
  /** Keeps what a moderator was shown, so that its buttons work after a restart. */
  draft(request: DraftedPost, by: By): Promise<Draft>;
  findDraft(draftId: string, guildId: string): Promise<Draft | undefined>;
  /** Asks for a second moderator's approval; false when that was asked for already. */
  submit(draftId: string, by: By): Promise<boolean>;
  /** Those that wait for approval, oldest first. */
  submitted(guildId: string): Promise<readonly Draft[]>;
  /**
   * Publishes a draft, once however often it is asked for; `article` is the revision that the draft is about. Refused for
   * one's own draft where `approval` is asked.
   */
  confirm(
    draftId: string,
    article: Article,
    by: By,
    how?: { readonly approval?: boolean },
  ): Promise<Post>;
  /** No post after all. */
  discard(draftId: string, by: By): Promise<void>;
  publish(request: PublishRequest): Promise<Post>;
  /** Another time for a post that has not been sent. */
  reschedule(postId: string, due: Date, by: By): Promise<Post>;
  /** No post after all. Refused once sending has begun: then it can be retracted. */
  cancel(postId: string, by: By): Promise<Post>;
  /** Tries again what failed. */
  retry(postId: string, by: By): Promise<Post>;
  /**
   * Every post of the article in this server is to show it as it is now. Retracted ones stay as they are. Resolves with the
   * posts that will change.
   */
  correct(article: Article, by: By): Promise<readonly Post[]>;
  /** Keeps what a moderator typed into a form. Nothing becomes any more of what it `replaces`, if that is their own. */
  keepManuscript(content: ManuscriptContent, by: By, replaces?: string): Promise<Manuscript>;
  findManuscript(id: string, guildId: string): Promise<Manuscript | undefined>;
  /** The same correction of another revision of its article. What waited for approval waits on. */
  renewManuscript(id: string, revision: string, by: By): Promise<Manuscript>;
  /** Asks for a second moderator's approval; resolves with whether that had not been asked for before. */
  submitManuscript(id: string, by: By): Promise<boolean>;
  /** Those that wait for approval, oldest first. */
  submittedManuscripts(guildId: string): Promise<readonly Manuscript[]>;
  /** Nothing becomes of it. */
  discardManuscript(id: string, by: By): Promise<void>;
  /**
   * Makes a manuscript an article of this server, once. What waits for approval is made so by anybody but its author, anything
   * else by its author alone, where approval is off.
   */
  write(manuscriptId: string, article: Article, by: By): Promise<void>;
  /** The like of a correction; resolves with the posts that will change. */
  amend(manuscriptId: string, amendment: Amendment, by: By): Promise<readonly Post[]>;
  /** For good: every post of the article in this server becomes the notice, and it cannot be published here again. */
  retract(articleId: string, reason: string, by: By): Promise<readonly Post[]>;
  /** When and why this server retracted the article. */
  retraction(
    guildId: string,
    articleId: string,
  ): Promise<{ readonly at: Date; readonly reason: string } | undefined>;
  posts(guildId: string, filter?: PostFilter): Promise<readonly Post[]>;
  post(postId: string, guildId: string): Promise<Post | undefined>;
  /** How far an article's correction or retraction is in this server, and when it will be through. */
  progress(articleId: string, guildId: string): Promise<Progress>;
  /** When a correction of the article would be through in this server, if it began now; undefined where no post stands. */
  correctionEnd(articleId: string, guildId: string): Promise<Date | undefined>;
  /** How often an announcement channel may still publish to its followers within this hour. */
  crosspostsLeft(channelId: string): Promise<number>;
  /** An article as it was in a revision that some post had to show. */
  revision(articleId: string, revision: string): Promise<Article | undefined>;
  settings(guildId: string): Promise<Settings>;
  changeSettings(change: Partial<Settings>, by: By): Promise<Settings>;
  follow(
    follow: {
      readonly topic: string;
      readonly channelId: string;
      /** What kind of channel it is; a text channel when left out. */
      readonly target?: Exclude<Target, 'forum'>;
      readonly roleId?: string;
      readonly digest?: boolean;
    },
    by: By,
  ): Promise<Follow>;
  /** What waits for a digest for its sake alone is left out. Resolves with what was followed. */
  unfollow(follow: { readonly topic: string; readonly channelId: string }, by: By): Promise<Follow>;
  follows(guildId: string): Promise<readonly Follow[]>;
  /**
   * To how many other channels an article goes by itself when it is published in this one, since they follow its topics; 0 when
   * followers were told of it already.
   */
  yetToTell(
    article: Article,
    where: { readonly guildId: string; readonly channelId: string },
  ): Promise<number>;
  /** Newest first; `before` is the id of the last one of the page before. */
  audit(
    guildId: string,
    page?: { readonly before?: number; readonly limit?: number },
  ): Promise<readonly AuditEntry[]>;
  /** Deletes all that is kept about a server. */
  forget(guildId: string): Promise<void>;
}

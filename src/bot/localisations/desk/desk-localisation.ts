import type { CommandText } from '../localisation.ts';

/**
 * The commands of moderators in the menus of Discord, in one language. A member of a family has the last of its words only: `log`
 * for `desk log`.
 */
export interface DeskLocalisation {
  readonly publish: CommandText<
    'article' | 'channel' | 'when' | 'role' | 'crosspost' | 'note' | 'title' | 'tags'
  >;
  readonly scheduled: CommandText<never>;
  readonly posts: CommandText<'article'>;
  readonly write: CommandText<never>;
  readonly correct: CommandText<'article'>;
  readonly retract: CommandText<'article' | 'reason'>;
  readonly follow: CommandText<'topic' | 'channel' | 'role' | 'digest'>;
  readonly unfollow: CommandText<'topic' | 'channel'>;
  readonly following: CommandText<never>;
  readonly desk: CommandText<never>;
  readonly 'desk show': CommandText<never>;
  readonly 'desk timezone': CommandText<'zone'>;
  readonly 'desk log': CommandText<'channel'>;
  readonly 'desk language': CommandText<'language'>;
  readonly 'desk moderators': CommandText<'role' | 'remove'>;
  readonly 'desk approval': CommandText<'on'>;
  readonly 'desk digest': CommandText<'hour'>;
  readonly 'desk forget': CommandText<never>;
  readonly audit: CommandText<'export'>;
}

import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import type { Article, Correction } from '../../content/article.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { messageUrl } from './message-url.ts';
import { postButtons } from './post.ts';
import { timestamp } from './time.ts';
import { wordsFor } from './words/words-for.ts';

/** What tells readers at once of a correction whose post cannot be edited yet. */
interface LinkedCorrection {
  readonly content: string;
  readonly components: APIActionRowComponent<APIButtonComponent>[];
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
  readonly message_reference?: {
    readonly message_id: string;
    readonly fail_if_not_exists: false;
  };
}

interface Options {
  readonly postId: string;
  readonly locale: string;
  /** Newest first. */
  readonly entries: readonly Correction[];
  /** The post that will change. */
  readonly about: {
    readonly guildId: string;
    readonly channelId: string;
    readonly messageId: string;
  };
  /** Whether it hangs on that post; otherwise it links to it. */
  readonly asReply: boolean;
}

/** So many fit, with all their signs escaped. */
const most = 2;

/** The headline, what was corrected, and that the post itself will follow. Corrections make no sound. */
export function showLinkedCorrection(article: Article, options: Options): LinkedCorrection {
  const { postId, locale, entries, about, asReply } = options;
  const words = wordsFor(locale);
  const left = entries.length - most;
  const longest = entries.length > 1 ? 300 : 500;
  const lines = [
    `**${escapeLine(fit(article.headline, 150))}**`,
    ...entries
      .slice(0, most)
      .flatMap(({ kind, at, note }) => [
        words.correction(kind, timestamp(at)),
        escapeLine(fit(note, longest)),
      ]),
    ...(left > 0 ? [words.moreCorrections(left)] : []),
    `-# ${words.postFollows}`,
    ...(asReply ? [] : [`-# ${messageUrl(about.guildId, about.channelId, about.messageId)}`]),
  ];
  return {
    content: lines.join('\n'),
    components: [postButtons(article, { postId, locale })],
    flags: MessageFlags.SuppressNotifications,
    allowed_mentions: { parse: [] },
    ...(asReply && {
      message_reference: { message_id: about.messageId, fail_if_not_exists: false },
    }),
  };
}

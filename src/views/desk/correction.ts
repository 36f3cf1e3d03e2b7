import type { Article, Correction } from '../../../content/article.ts';
import { colours, container, separator, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { describeDifference } from './difference.ts';
import type { PostSeen } from './post-facts.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

interface Correcting {
  readonly article: Article;
  /** Its posts in this server that are not retracted or called off. */
  readonly posts: readonly PostSeen[];
  /** What those posts show that are behind, without being on their way. */
  readonly shown: Article | undefined;
  readonly entry: Correction;
  readonly locale: string;
}

/** How many posts a correction will change, how far one is, and what to write into the article's file. */
export function showCorrection({ article, posts, shown, entry, locale }: Correcting): Message {
  const words = deskWordsFor(locale).correct;
  const { id, headline, revision } = article;
  const behind = posts.filter(({ desiredRevision }) => desiredRevision !== revision);
  const done = posts.filter(({ liveRevision }) => liveRevision === revision);
  const standing = posts.filter(({ messageId }) => messageId !== null);
  const state =
    posts.length === 0
      ? [words.none]
      : behind.length > 0
        ? [
            words.unexplained(behind.length),
            ...(shown ? describeDifference(shown, article, locale) : []),
          ]
        : done.length < standing.length
          ? [words.underWay(done.length, standing.length)]
          : [words.upToDate(posts.length)];
  const title = `### ${words.title(escapeLine(fit(headline, 256)))}`;
  return {
    components: [
      container(colours.corrected, [
        textDisplay([title, ...state].join('\n')),
        separator(),
        textDisplay(`${words.how(`${id}.md`)}\n${entryBlock(entry)}`),
      ]),
    ],
  };
}

/** YAML to copy. A JSON string is a YAML string; a backtick could end the block. */
function entryBlock({ at, kind, note }: Correction): string {
  const text = JSON.stringify(note).replaceAll('`', 'ˋ');
  return `\`\`\`yaml\ncorrections:\n  - at: ${at}\n    kind: ${kind}\n    note: ${text}\n\`\`\``;
}

import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Article } from '../../../content/article.ts';
import type { ManuscriptProblem } from '../../../content/manuscript.ts';
import { pictureFrom } from '../article-picture.ts';
import { button, colours, container, row, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { showPost } from '../post.ts';
import { messageRoom, sizeOf, subtract } from '../size.ts';
import { timestamp } from '../time.ts';
import { describeDifference } from './difference.ts';
import { manuscriptId, type ManuscriptAct } from './links.ts';
import { listMistakes } from './mistakes.ts';
import { showReplica } from './post-replica.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

interface Options {
  readonly id: string;
  readonly locale: string;
}

/** What the server's posts are in, and whether an earlier preview showed something else. */
interface Looks extends Options {
  readonly language: string;
  readonly changed?: boolean;
  /** The article's picture, if it has one that can be had. */
  readonly picture?: Uint8Array | undefined;
}

/** How the posts of a new article will look, with the buttons that decide. */
export function showManuscript(article: Article, looks: Looks): Message {
  const words = deskWordsFor(looks.locale).write;
  const facts = [`## ${words.title}`, words.length(article.words, article.quotes.length)];
  return preview(article, facts.join('\n'), words.take, looks);
}

/** What a correction will change. */
export interface Correcting {
  /** As it will be. */
  readonly article: Article;
  /** As posts show it; as it is read, where there are none. */
  readonly before: Article;
  readonly posts: number;
  readonly endsAt?: Date | undefined;
}

/** What a correction will change and when, and how posts will look then, with the buttons that decide. */
export function showCorrection(
  { article, before, posts, endsAt }: Correcting,
  looks: Looks,
): Message {
  const { correct: words, write } = deskWordsFor(looks.locale);
  const facts = [
    `## ${words.title(escapeLine(fit(article.headline, 256)))}`,
    ...(looks.changed ? [write.changed] : []),
    posts === 0 ? words.none : words.willChange(posts),
    ...(endsAt ? [words.ends(timestamp(endsAt.toISOString(), 'R'))] : []),
    ...describeDifference(before, article, looks.locale),
  ];
  return preview(article, facts.join('\n'), words.take, looks);
}

/** What has to be mended first. */
export function showMistakes(
  problems: readonly ManuscriptProblem[],
  { id, locale }: Options,
): Message {
  const words = deskWordsFor(locale).write;
  const lines = listMistakes(problems, locale);
  return {
    components: [
      container(colours.neutral, [textDisplay([words.wrong, ...lines].join('\n'))]),
      row(
        main(words.edit, manuscriptId('edit', id)),
        button(words.cancel, manuscriptId('cancel', id)),
      ),
    ],
  };
}

/** Says what became of a manuscript. */
export function showSettled(what: Article | 'cancelled', { locale }: { locale: string }): Message {
  const words = deskWordsFor(locale).write;
  const text =
    what === 'cancelled' ? words.cancelled : words.taken(escapeLine(fit(what.headline, 256)));
  return showNotice({ text });
}

function preview(article: Article, facts: string, take: string, looks: Looks): Message {
  const { id, locale, language } = looks;
  const words = deskWordsFor(locale).write;
  const file = pictureFrom(article, looks.picture);
  const post = showPost(article, { postId: id, locale: language, withPicture: file !== undefined });
  const act = (what: ManuscriptAct) => manuscriptId(what, id);
  return {
    components: [
      container(colours.neutral, [textDisplay(facts)]),
      showReplica(post, { room: subtract(messageRoom, sizeOf(facts)), file, locale }),
      row(
        main(take, act('take')),
        button(words.edit, act('edit')),
        button(words.cancel, act('cancel')),
      ),
    ],
    ...(file && { files: [file] }),
  };
}

function main(label: string, customId: string): APIButtonComponentWithCustomId {
  return { ...button(label, customId), style: ButtonStyle.Success as const };
}

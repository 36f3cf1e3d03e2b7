import type { Article } from '../../../content/article.ts';
import type { Manuscript, ManuscriptProblem } from '../../../content/manuscript.ts';
import { pictureFrom } from '../article-picture.ts';
import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showNotice } from '../notice.ts';
import { showPost } from '../post.ts';
import { messageRoom, sizeOf, subtract } from '../size.ts';
import { timestamp } from '../time.ts';
import { describeDifference } from './difference.ts';
import { manuscriptButtons, type ManuscriptStage } from './manuscript-buttons.ts';
import { manuscriptFile } from './manuscript-file.ts';
import { listMistakes } from './mistakes.ts';
import { showReplica } from './post-replica.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

interface Options {
  readonly id: string;
  readonly locale: string;
  readonly stage: ManuscriptStage;
}

/** What the server's posts are in, and what is said of this preview beside others. */
interface Looks extends Options {
  readonly language: string;
  /** Whether an earlier preview showed something else; `outdated`: and that was to be approved. */
  readonly since?: 'changed' | 'outdated' | undefined;
  /** Of what waits for approval: who asked for it, and when. */
  readonly askedBy?: { readonly userId: string; readonly at: string } | undefined;
  /** The article's picture, if it has one that can be had. */
  readonly picture?: Uint8Array | undefined;
  /** The whole of it, for whoever has not typed it just now. */
  readonly typed?: Manuscript | undefined;
}

/** How the posts of a new article will look, with the buttons that decide. */
export function showManuscript(article: Article, looks: Looks): Message {
  const words = deskWordsFor(looks.locale).write;
  const facts = [
    `## ${words.title}`,
    ...standing(looks),
    words.length(article.words, article.quotes.length),
  ];
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
  const { correct: words } = deskWordsFor(looks.locale);
  const facts = [
    `## ${words.title(escapeLine(fit(article.headline, 256)))}`,
    ...standing(looks),
    posts === 0 ? words.none : words.willChange(posts),
    ...(endsAt ? [words.ends(timestamp(endsAt.toISOString(), 'R'))] : []),
    ...describeDifference(before, article, looks.locale),
  ];
  return preview(article, facts.join('\n'), words.take, looks);
}

/** What has to be mended first. */
export function showMistakes(problems: readonly ManuscriptProblem[], options: Options): Message {
  const words = deskWordsFor(options.locale).write;
  const lines = listMistakes(problems, options.locale);
  return {
    components: [
      container(colours.neutral, [textDisplay([words.wrong, ...lines].join('\n'))]),
      ...manuscriptButtons(options),
    ],
  };
}

/** Says what became of a manuscript. */
export function showSettled(
  what: Article | 'cancelled' | 'discarded',
  { locale }: { locale: string },
): Message {
  const words = deskWordsFor(locale).write;
  const text =
    typeof what === 'string' ? words[what] : words.taken(escapeLine(fit(what.headline, 256)));
  return showNotice({ text });
}

/** How it is with a preview: what changed since another, and whose approval it waits for. */
function standing({ locale, since, askedBy, stage }: Looks): readonly string[] {
  const { write, preview: words } = deskWordsFor(locale);
  return [
    ...(since ? [write[since]] : []),
    ...(askedBy ? [words.askedBy(`<@${askedBy.userId}>`, timestamp(askedBy.at, 'R'))] : []),
    ...(stage === 'submit' ? [words.needsApproval] : []),
    ...(stage === 'look' ? [write.notAsked] : []),
  ];
}

function preview(article: Article, facts: string, take: string, looks: Looks): Message {
  const { id, locale, language, stage, typed } = looks;
  const picture = pictureFrom(article, looks.picture);
  const withPicture = picture !== undefined;
  const post = showPost(article, { postId: id, locale: language, withPicture });
  const room = subtract(messageRoom, sizeOf(facts));
  const isTyping = stage === 'confirm' || stage === 'submit';
  const whole = typed && !isTyping ? manuscriptFile(article, typed) : undefined;
  const files = [...(picture ? [picture] : []), ...(whole ? [whole.file] : [])];
  return {
    components: [
      container(colours.neutral, [textDisplay(facts)]),
      showReplica(post, { room, file: picture, locale }),
      ...(whole ? [whole.component] : []),
      ...manuscriptButtons(looks, take),
    ],
    ...(files.length > 0 && { files }),
  };
}

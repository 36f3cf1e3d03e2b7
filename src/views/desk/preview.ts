import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Article } from '../../../content/article.ts';
import { pictureFrom } from '../article-picture.ts';
import { button, colours, container, row, textDisplay } from '../components.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { showPost } from '../post.ts';
import { messageRoom, sizeOf, subtract } from '../size.ts';
import { timestamp } from '../time.ts';
import { draftId, type DraftAct } from './links.ts';
import { showReplica } from './post-replica.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** A post that was asked for, as its preview tells of it. */
export interface Preview {
  readonly id: string;
  readonly article: Article;
  readonly channelId: string;
  readonly target: 'text' | 'announcement' | 'thread' | 'forum';
  /** An ISO instant; now when left out. */
  readonly due?: string | undefined;
  readonly dueNote?: { readonly kind: 'gap' | 'overlap'; readonly zone: string } | undefined;
  readonly roleId?: string | undefined;
  readonly note?: string | undefined;
  readonly crosspost?: boolean | undefined;
  /** How often the channel may still publish to its followers within this hour. */
  readonly crosspostsLeft?: number | undefined;
  /** To how many other channels it goes by itself then, since they follow its topics. */
  readonly yetToTell?: number | undefined;
  readonly forum?: { readonly title: string; readonly tags: readonly string[] } | undefined;
  /** The article's picture; left out when it has none, or the file is not the one that the article was read with. */
  readonly picture?: Uint8Array | undefined;
  /** The language that the server's posts are in. */
  readonly language: string;
}

export interface PreviewOptions {
  readonly locale: string;
  /** What the one who sees it may do. */
  readonly stage: 'confirm' | 'submit' | 'approve';
  /** Whether an earlier preview showed another revision. */
  readonly changed?: boolean;
  readonly askedBy?: { readonly userId: string; readonly at: string };
}

/** Exactly what will be posted, where, when and who is pinged, with the buttons that decide. */
export function showPreview(preview: Preview, options: PreviewOptions): Message {
  const facts = factsOf(preview, options);
  const file = pictureFrom(preview.article, preview.picture);
  const post = showPost(preview.article, {
    postId: preview.id,
    locale: preview.language,
    roleId: preview.roleId,
    note: preview.note,
    withPicture: file !== undefined,
  });
  const room = subtract(messageRoom, sizeOf(facts));
  return {
    components: [
      container(colours.neutral, [textDisplay(facts)]),
      showReplica(post, { room, file, locale: options.locale }),
      row(...buttons(preview, options)),
    ],
    ...(file && { files: [file] }),
  };
}

function factsOf(preview: Preview, { locale, stage, changed, askedBy }: PreviewOptions): string {
  const words = deskWordsFor(locale).preview;
  const { channelId, target, due, dueNote, roleId, crosspost, crosspostsLeft, forum } = preview;
  const { yetToTell = 0 } = preview;
  const lacksPicture = preview.article.picture !== undefined && preview.picture === undefined;
  return [
    `## ${words.title}`,
    ...(changed ? [words.changed] : []),
    words.where(`<#${channelId}>`, words.kind[target]),
    ...(forum ? [words.forum(escapeLine(forum.title), forum.tags.map(escapeLine))] : []),
    due === undefined ? words.now : words.at(timestamp(due, 'F'), timestamp(due, 'R')),
    ...(dueNote ? [words[dueNote.kind](dueNote.zone)] : []),
    roleId === undefined ? words.noPing : words.ping(`<@&${roleId}>`),
    ...(crosspost ? [words.followers] : []),
    ...(crosspost && crosspostsLeft !== undefined ? [words.followersLeft(crosspostsLeft)] : []),
    ...(yetToTell > 0 ? [words.yetToTell(yetToTell)] : []),
    ...(lacksPicture ? [words.noPicture] : []),
    ...(askedBy ? [words.askedBy(`<@${askedBy.userId}>`, timestamp(askedBy.at, 'R'))] : []),
    ...(stage === 'submit' ? [words.needsApproval] : []),
  ].join('\n');
}

function buttons(
  { id, due }: Preview,
  { locale, stage }: PreviewOptions,
): APIButtonComponentWithCustomId[] {
  const words = deskWordsFor(locale).preview;
  const act = (label: string, what: DraftAct) => button(label, draftId(what, id));
  const main = (label: string, what: DraftAct) => ({
    ...act(label, what),
    style: ButtonStyle.Success as const,
  });
  if (stage === 'approve') return [main(words.approve, 'approve'), act(words.refuse, 'refuse')];
  const confirm = due === undefined ? words.publish : words.schedule;
  return [
    main(stage === 'submit' ? words.submit : confirm, 'publish'),
    act(words.cancel, 'cancel'),
  ];
}

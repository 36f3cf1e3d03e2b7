import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { DeskWords } from './words/desk-words.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** What can go wrong at the desk, and a moderator can put right. */
export type DeskProblem =
  | { readonly code: 'desk-closed' }
  | { readonly code: 'managers-only' }
  | { readonly code: 'moderators-of-server-only' }
  | { readonly code: 'desk-refused'; readonly why: DeskRefusalCode }
  | {
      readonly code: 'lacks-rights';
      readonly whose: 'yours' | 'bots';
      /** By the names that Discord's settings show. */
      readonly rights: readonly RightName[];
      readonly channelId: string;
    }
  | { readonly code: 'no-such-channel' }
  | { readonly code: 'wrong-channel'; readonly channelId: string }
  | { readonly code: 'thread-locked'; readonly channelId: string }
  | { readonly code: 'role-of-everyone' }
  | { readonly code: 'no-such-role' }
  | {
      readonly code: 'role-not-pingable';
      readonly roleId: string;
      readonly whose: 'yours' | 'bots';
    }
  | { readonly code: 'crosspost-elsewhere'; readonly channelId: string }
  | { readonly code: 'forum-options'; readonly channelId: string }
  | { readonly code: 'tags-needed'; readonly tags: readonly string[] }
  | { readonly code: 'unknown-tag'; readonly asked: string; readonly tags: readonly string[] }
  | { readonly code: 'too-many-tags' }
  | {
      readonly code: 'when';
      readonly why: WhenTrouble;
      readonly typed: string;
      readonly timeZone: string;
    }
  | { readonly code: 'time-passed' }
  | { readonly code: 'draft-outdated' }
  | SettingProblem;

/** A permission, by its English name. */
export type RightName = keyof DeskWords['problem']['rights'];

type SettingProblem =
  | { readonly code: 'wrong-word'; readonly word: string }
  | { readonly code: 'wrong-confirmation'; readonly word: string }
  | { readonly code: 'role-for-everyone' }
  | { readonly code: 'unknown-zone'; readonly typed: string }
  | { readonly code: 'unknown-language'; readonly typed: string };

export type DeskRefusalCode =
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

export type WhenTrouble = 'not-understood' | 'no-such-time' | 'past' | 'too-far' | 'unknown-zone';

/** One or two sentences for the person who asked: what is wrong, whose move it is, and what would be valid. */
export function deskSentence(problem: DeskProblem, locale: string): string {
  const words = deskWordsFor(locale).problem;
  switch (problem.code) {
    case 'desk-closed':
      return words.closed;
    case 'managers-only':
      return words.managersOnly;
    case 'moderators-of-server-only':
      return words.moderatorsOfServerOnly;
    case 'desk-refused':
      return words.refused[problem.why];
    case 'lacks-rights':
      return words.lacksRights(
        problem.whose,
        problem.rights.map((right) => words.rights[right]),
        `<#${problem.channelId}>`,
      );
    case 'no-such-channel':
      return words.noSuchChannel;
    case 'wrong-channel':
      return words.wrongChannel(`<#${problem.channelId}>`);
    case 'thread-locked':
      return words.threadLocked(`<#${problem.channelId}>`);
    case 'role-of-everyone':
      return words.roleOfEveryone;
    case 'no-such-role':
      return words.noSuchRole;
    case 'role-not-pingable':
      return words.roleNotPingable(`<@&${problem.roleId}>`, problem.whose);
    case 'crosspost-elsewhere':
      return words.crosspostElsewhere(`<#${problem.channelId}>`);
    case 'forum-options':
      return words.forumOptions(`<#${problem.channelId}>`);
    case 'tags-needed':
      return words.tagsNeeded(problem.tags.map(typed));
    case 'unknown-tag':
      return words.unknownTag(typed(problem.asked), problem.tags.map(typed));
    case 'too-many-tags':
      return words.tooManyTags;
    case 'when':
      return words.when[problem.why](typed(problem.typed), typed(problem.timeZone));
    case 'draft-outdated':
      return words.draftOutdated;
    case 'time-passed':
      return words.timePassed;
    default:
      return settingSentence(problem, words);
  }
}

function settingSentence(problem: SettingProblem, words: DeskWords['problem']): string {
  switch (problem.code) {
    case 'wrong-word':
      return words.wrongWord(typed(problem.word));
    case 'wrong-confirmation':
      return words.wrongConfirmation(typed(problem.word));
    case 'role-for-everyone':
      return words.roleForEveryone;
    case 'unknown-zone':
      return words.unknownZone(typed(problem.typed));
    case 'unknown-language':
      return words.unknownLanguage(typed(problem.typed));
  }
}

function typed(text: string): string {
  return escapeLine(fit(text, 100));
}

import { deskSentence, type DeskProblem } from './desk/problem.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { showNotice } from './notice.ts';
import { wordsFor } from './words/words-for.ts';

/** Everything a person can put right, with what the reply needs to say what would be valid. */
export type Problem =
  | { readonly code: 'no-articles' }
  | {
      readonly code: 'unknown-article';
      readonly asked: string;
      readonly closest: readonly string[];
    }
  | { readonly code: 'unknown-topic'; readonly asked: string; readonly topics: readonly string[] }
  | { readonly code: 'unknown-command'; readonly name: string }
  | { readonly code: 'unknown-interaction' }
  | { readonly code: 'stale-control' }
  | { readonly code: 'moderators-only' }
  | { readonly code: 'being-prepared' }
  | { readonly code: 'wrong-day'; readonly asked: string }
  | { readonly code: 'days-crossed' }
  | {
      readonly code: 'unknown-publisher';
      readonly asked: string;
      readonly publishers: readonly string[];
    }
  | {
      readonly code: 'unknown-speaker';
      readonly asked: string;
      readonly closest: readonly string[];
    }
  | { readonly code: 'nothing-to-check' }
  | { readonly code: 'card-busy' }
  | { readonly code: 'card-no-font' }
  | { readonly code: 'unknown-card'; readonly asked: string }
  | DeskProblem;

/** Tells the person who asked what went wrong and what would be valid, in one or two sentences. */
export function showProblem(problem: Problem, { locale }: { locale: string } = english): Message {
  return showNotice({ text: sentence(problem, locale) });
}

/** Tells that the fault is ours, with the number under which the log holds the cause. */
export function showFailure(reference: string, { locale }: { locale: string } = english): Message {
  return showNotice({ text: wordsFor(locale).problem.failure(escapeLine(reference)) });
}

const english = { locale: 'en' };

function sentence(problem: Problem, locale: string): string {
  const words = wordsFor(locale).problem;
  switch (problem.code) {
    case 'no-articles':
      return words.noArticles;
    case 'unknown-article':
      return words.unknownArticle(typed(problem.asked), some(problem.closest));
    case 'unknown-topic':
      return words.unknownTopic(typed(problem.asked), some(problem.topics));
    case 'unknown-command':
      return words.unknownCommand(typed(problem.name));
    case 'unknown-interaction':
      return words.unknownInteraction;
    case 'stale-control':
      return words.staleControl;
    case 'moderators-only':
      return words.moderatorsOnly;
    case 'being-prepared':
      return words.beingPrepared;
    case 'wrong-day':
      return words.wrongDay(typed(problem.asked));
    case 'days-crossed':
      return words.daysCrossed;
    case 'unknown-publisher':
      return words.unknownPublisher(typed(problem.asked), some(problem.publishers));
    case 'unknown-speaker':
      return words.unknownSpeaker(typed(problem.asked), some(problem.closest));
    case 'card-busy':
      return wordsFor(locale).card.busy;
    case 'card-no-font':
      return wordsFor(locale).card.noFont;
    case 'unknown-card':
      return wordsFor(locale).card.unknown(typed(problem.asked));
    case 'nothing-to-check':
      return wordsFor(locale).verdict.nothingToCheck;
    default:
      return deskSentence(problem, locale);
  }
}

function typed(text: string): string {
  return escapeLine(fit(text, 100));
}

/** The first few; a library may have any number of topics. */
function some(texts: readonly string[]): string[] {
  return texts.slice(0, 10).map((text) => escapeLine(fit(text, 80)));
}

import { ComponentType } from 'discord-api-types/v10';
import type { Article } from '../../../content/article.ts';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Form } from '../message.ts';
import { formOf, textField } from './form.ts';
import { moveId, type ListLink } from './links.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Asks for another time for a post. */
export function askForTime(
  postId: string,
  { list, timeZone, locale }: { list: ListLink['list']; timeZone: string; locale: string },
): Form {
  const words = deskWordsFor(locale).posts;
  return formOf(moveId(list, postId), words.rescheduleTitle, [
    textField({ id: 'when', label: words.newTime, hint: words.newTimeHint(timeZone), longest: 60 }),
  ]);
}

/** Asks to confirm a retraction by a word that cannot be typed by accident. */
export function askToRetract(
  article: Article,
  { reason, locale }: { reason: string; locale: string },
): Form {
  const words = deskWordsFor(locale).retract;
  return formOf(encodeCustomId('retract', article.id), words.title, [
    {
      type: ComponentType.TextDisplay,
      content: words.warning(escapeLine(fit(article.headline, 256))),
    },
    textField({ id: 'word', label: words.word, longest: 100 }),
    textField({ id: 'reason', label: words.reason, value: reason, longest: 500, lines: true }),
  ]);
}

/** Asks to confirm that all that is kept about it goes. */
export function askToForget({ locale }: { locale: string }): Form {
  const words = deskWordsFor(locale).forget;
  return formOf(encodeCustomId('forget'), words.title, [
    { type: ComponentType.TextDisplay, content: words.warning },
    textField({ id: 'word', label: words.word, hint: words.hint(words.expected), longest: 100 }),
  ]);
}

/** The word that confirms it. */
export function wordToForget({ locale }: { readonly locale: string }): string {
  return deskWordsFor(locale).forget.expected;
}

import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
} from 'discord-api-types/v10';
import type { Article } from '../../../content/article.ts';
import { encodeCustomId } from '../../discord/custom-id.ts';
import { limits } from '../../discord/limits.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Form } from '../message.ts';
import { moveId, type ListLink } from './links.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly longest: number;
  readonly lines?: boolean;
}

/** Asks for another time for a post. */
export function askForTime(
  postId: string,
  { list, timeZone, locale }: { list: ListLink['list']; timeZone: string; locale: string },
): Form {
  const words = deskWordsFor(locale).posts;
  return formOf(moveId(list, postId), words.rescheduleTitle, [
    field({ id: 'when', label: words.newTime, hint: words.newTimeHint(timeZone), longest: 60 }),
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
    field({ id: 'word', label: words.word, longest: 100 }),
    field({ id: 'reason', label: words.reason, value: reason, longest: 500, lines: true }),
  ]);
}

/** Asks to confirm that all that is kept about it goes. */
export function askToForget({ locale }: { locale: string }): Form {
  const words = deskWordsFor(locale).forget;
  return formOf(encodeCustomId('forget'), words.title, [
    { type: ComponentType.TextDisplay, content: words.warning },
    field({ id: 'word', label: words.word, hint: words.hint(words.expected), longest: 100 }),
  ]);
}

/** The word that confirms it. */
export function wordToForget({ locale }: { readonly locale: string }): string {
  return deskWordsFor(locale).forget.expected;
}

function formOf(
  customId: string,
  title: string,
  components: APIModalInteractionResponseCallbackComponent[],
): Form {
  return { form: { custom_id: customId, title: fit(title, limits.modalTitle), components } };
}

function field({ id, label, hint, value, longest, lines = false }: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: fit(label, limits.labelText),
    ...(hint !== undefined && { description: fit(hint, limits.labelDescription) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: lines ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: true,
      max_length: longest,
      ...(value !== undefined && { value }),
    },
  };
}

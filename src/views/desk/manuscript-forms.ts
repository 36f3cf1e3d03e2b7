import { ComponentType } from 'discord-api-types/v10';
import type { Article, Correction } from '../../../content/article.ts';
import { emptyDetails } from '../../../content/manuscript-details.ts';
import { manuscriptOf, type Manuscript } from '../../../content/manuscript.ts';
import type { Form } from '../message.ts';
import { wordsFor } from '../words/words-for.ts';
import { choiceField, formOf, textField } from './form.ts';
import { correctFormId, writeFormId } from './links.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** Five points of 500 characters. */
const longestPoints = 2_510;
/** All that Discord takes in a field. */
const longest = 4_000;

/** Asks for a new article; or for the one that was typed, to be mended. */
export function askToWrite(
  { locale }: { readonly locale: string },
  typed?: { readonly id: string; readonly manuscript: Manuscript },
): Form {
  const words = deskWordsFor(locale).write;
  const before = typed?.manuscript;
  const details = before?.details ?? emptyDetails(wordsFor(locale).language);
  const { headline } = before ?? {};
  return formOf(writeFormId(typed?.id), words.form, [
    textField({ id: 'headline', label: words.headline, longest: 256, ...valueOf(headline) }),
    ...textFields({ points: '', text: '', ...before, details }, locale),
  ]);
}

/** Asks what was wrong; of an article that was written in Discord also for the text as it is to be. */
export function askToCorrect(
  article: Article,
  { locale }: { readonly locale: string },
  typed?: {
    readonly id: string;
    readonly entry: Omit<Correction, 'at'>;
    readonly manuscript?: Manuscript | undefined;
  },
): Form {
  const words = deskWordsFor(locale).correct;
  const kinds = Object.entries(words.kinds);
  const chosen = typed?.entry.kind ?? 'correction';
  const { note, noteHint: hint } = words;
  return formOf(correctFormId(article.id, typed?.id), words.form, [
    choiceField({ id: 'kind', label: words.kind, options: kinds, chosen }),
    textField({
      id: 'note',
      label: note,
      hint,
      longest: 500,
      lines: true,
      ...valueOf(typed?.entry.note),
    }),
    ...(article.writtenAt === undefined
      ? [{ type: ComponentType.TextDisplay as const, content: words.file(`${article.id}.md`) }]
      : textFields(typed?.manuscript ?? manuscriptOf(article), locale)),
  ]);
}

function textFields({ points, text, details }: Manuscript, locale: string) {
  const { write: words, correct } = deskWordsFor(locale);
  return [
    textField({
      id: 'points',
      label: words.points,
      hint: words.pointsHint,
      value: points,
      longest: longestPoints,
      lines: true,
    }),
    textField({
      id: 'text',
      label: words.text,
      hint: text === '' ? words.textHint : correct.textHint,
      value: text,
      longest,
      lines: true,
    }),
    textField({
      id: 'details',
      label: words.details,
      hint: words.detailsHint,
      value: details,
      longest,
      lines: true,
    }),
  ];
}

const valueOf = (value: string | undefined) => (value === undefined ? {} : { value });

import {
  ComponentType,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { Article } from '../../content/article.ts';
import { speakersOf } from '../../content/speakers.ts';
import { limits } from '../discord/limits.ts';
import { menuOption } from './article-list.ts';
import type { Shown } from './article-message.ts';
import { button, row } from './components.ts';
import { fit } from './fit.ts';
import { readId, readMenuId, readValue, type ReadLink } from './links.ts';
import { withoutTricks } from './markdown/escape.ts';
import { wordsFor } from './words/words-for.ts';

/** Discord's own advice for buttons without an icon; the limit is 80. Docs: components/reference, Button. */
const shortLabel = 38;

interface Choice {
  readonly name: string;
  readonly to: ReadLink;
  readonly current: boolean;
}

/**
 * Shows one speaker's words or everyone's: a row of buttons, or a menu where that is too short. Nothing where both are the
 * same, or where a menu is too short as well: then a speaker is asked for by name.
 */
export function speakerRow(
  article: Article,
  current: number | undefined,
  { version, locale }: Omit<Shown, 'page'>,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const names = speakersOf(article);
  if (names.length < 2 || names.length >= limits.selectOptions) return [];
  const link = {
    articleId: article.id,
    view: 'quotes' as const,
    page: 1,
    ...(version && { version }),
  };
  const choices = [undefined, ...names.keys()].map((speaker) => ({
    name: names[speaker ?? -1] ?? wordsFor(locale).everyone,
    to: speaker === undefined ? link : { ...link, speaker },
    current: speaker === current,
  }));
  return choices.length > limits.buttonsPerRow ? [menuOf(choices)] : [buttonsOf(choices)];
}

function buttonsOf(choices: readonly Choice[]) {
  return row(
    ...choices.map(({ name, to, current }) => {
      const label = fit(withoutTricks(name), shortLabel) || '…';
      return button(label, readId(to, 'speaker'), { current });
    }),
  );
}

function menuOf(choices: readonly Choice[]) {
  return row({
    type: ComponentType.StringSelect as const,
    custom_id: readMenuId(),
    options: choices.map(({ name, to, current }) => ({
      ...menuOption(readValue(to), name, undefined),
      ...(current && { default: true }),
    })),
  });
}

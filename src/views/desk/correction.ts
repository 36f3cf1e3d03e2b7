import type { Article } from '../../../content/article.ts';
import { colours, container, textDisplay } from '../components.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { Message } from '../message.ts';
import { timestamp } from '../time.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/** How far an article's posts are; the desk's own fits. */
export interface ProgressSeen {
  readonly all: number;
  readonly done: number;
  readonly planned: number;
  readonly failed: number;
  readonly waiting: number;
  readonly endsAt?: Date;
}

/** How far a correction is. `goesOn`: nothing more is shown here, though there is more to do. */
export function showProgress(
  { headline }: Article,
  { all, done, planned, failed, waiting, endsAt }: ProgressSeen,
  { locale, goesOn = false }: { readonly locale: string; readonly goesOn?: boolean },
): Message {
  const words = deskWordsFor(locale).correct;
  const lines = [
    `### ${words.title(escapeLine(fit(headline, 256)))}`,
    all === 0
      ? words.nothingToDo
      : waiting > 0
        ? words.underWay(done, all - planned)
        : words.through(done),
    ...(endsAt ? [words.ends(timestamp(endsAt.toISOString(), 'R'))] : []),
    ...(planned > 0 ? [words.planned(planned)] : []),
    ...(failed > 0 ? [words.failed(failed)] : []),
    ...(goesOn ? [words.goesOn] : []),
  ];
  const colour = waiting > 0 ? colours.corrected : colours.confirmed;
  return { components: [container(colour, [textDisplay(lines.join('\n'))])] };
}

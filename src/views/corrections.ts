import type { Article, Correction } from '../../content/article.ts';
import { fit } from './fit.ts';
import { escapeLine } from './markdown/escape.ts';
import { fits, sizeOf, type Size } from './size.ts';
import { wordsFor } from './words/words-for.ts';
import { timestamp } from './time.ts';

/** What corrections may take of a message. At least one always fits, its note cut where it must be. */
const room: Size = { characters: 700, bytes: 2100 };

/** The corrections that stand on top of each view, newest first. */
export interface OnTop {
  readonly text: string;
  /** Whether none of them had to be left out; all stand under Source. */
  readonly complete: boolean;
}

/** As many of the newest corrections as there is room for; undefined for an article without any. */
export function correctionsOnTop({ corrections }: Article, locale: string): OnTop | undefined {
  if (corrections.length === 0) return undefined;
  for (let shown = corrections.length; shown > 0; shown -= 1) {
    const text = some(corrections, shown, 500, locale);
    if (fits(sizeOf(text), room)) return { text, complete: shown === corrections.length };
  }
  return { text: some(corrections, 1, 250, locale), complete: false };
}

function some(all: readonly Correction[], shown: number, longest: number, locale: string): string {
  const words = wordsFor(locale);
  const notes = all
    .slice(0, shown)
    .map(({ kind, at, note }) =>
      [words.correction(kind, timestamp(at)), escapeLine(fit(note, longest))].join('\n'),
    );
  const left = all.length - shown;
  return [...notes, ...(left > 0 ? [`-# ${words.moreCorrections(left)}`] : [])].join('\n');
}

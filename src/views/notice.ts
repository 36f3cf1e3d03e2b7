import { colours, container, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import { escape, escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';

/** A short note to one reader, such as what went wrong and what would be valid. Both are plain text, shown to the letter. */
export function showNotice({ title, text }: { title?: string; text: string }): Message {
  // Halves of what a message takes, since each sign may need a backslash.
  const lines = [
    ...(title === undefined ? [] : [`### ${escapeLine(fit(title, 200))}`]),
    escape(fit(text, 1500)),
  ];
  return { components: [container(colours.neutral, [textDisplay(lines.join('\n'))])] };
}

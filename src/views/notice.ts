import { limits } from '../discord/limits.ts';
import { colours, container, textDisplay } from './components.ts';
import { fit } from './fit.ts';
import type { Message } from './message.ts';

/**
 * A short note to one reader, such as what went wrong and what would be valid. Both are Discord Markdown of ours: `escape`
 * and `fit` what comes from an article or a person.
 */
export function showNotice({ title, text }: { title?: string; text: string }): Message {
  const content = title === undefined ? text : `### ${title}\n${text}`;
  return {
    components: [container(colours.neutral, [textDisplay(fit(content, limits.textTotal / 2))])],
  };
}

import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';
import { topicOption } from './topic.ts';

const known = topicOption();

/** A topic to follow: one that articles have, or one that they may have one day. */
export function followedTopicOption(): Option<string> {
  return {
    ...known,
    description: 'A topic of articles, such as city-council',
    required: true,
    parse(raw, context) {
      const typed = String(raw ?? '').trim();
      const topics = [...context.library.topics.keys()];
      const found = topics.find((it) => it.toLowerCase() === typed.toLowerCase());
      if (found !== undefined) return found;
      // As articles write them: content/article.ts.
      if (/^[\p{L}\p{N}-]{1,40}$/u.test(typed)) return typed;
      const asked = fit(typed, 100);
      throw new UserError({ code: 'unknown-topic', asked, topics: topics.slice(0, 10) });
    },
  };
}

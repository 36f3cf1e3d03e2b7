import { limits } from '../../discord/limits.ts';
import { fit } from '../../views/fit.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/** A topic that some readable article has. */
export function topicOption(): Option<string | undefined> {
  return {
    kind: 'string',
    description: 'Only articles with this topic',
    parse(raw, { library }) {
      if (raw === undefined) return undefined;
      const asked = String(raw).trim().toLowerCase();
      const topics = [...library.topics.keys()];
      const topic = topics.find((it) => it.toLowerCase() === asked);
      if (topic !== undefined) return topic;
      throw new UserError({
        code: 'unknown-topic',
        asked: fit(asked, 100),
        topics: topics.slice(0, 10),
      });
    },
    complete: (text, { library }) =>
      [...library.topics]
        .filter(([topic]) => topic.toLowerCase().includes(text.trim().toLowerCase()))
        .slice(0, limits.choices)
        .map(([topic, count]) => ({ name: `${topic} (${count})`, value: topic })),
  };
}

import { marksOfDay } from '../content/newer-than.ts';
import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { topicOption } from '../src/bot/options/topic.ts';
import { type LatestLink, parseLatestId } from '../src/views/links.ts';
import { showLatest } from '../src/views/latest.ts';
import type { Message } from '../src/views/message.ts';

/** Lists the newest articles, of one topic or of all. */
export const latest = defineCommand({
  name: 'latest',
  description: 'The newest articles',
  access: 'everyone',
  options: { topic: topicOption(), private: privateOption() },
  run: ({ topic }, context) => list({ page: 1, ...(topic !== undefined && { topic }) }, context),
});

/** The buttons under the list: to other pages, and to what came since it was made. */
export const latestPager = defineControl({
  name: 'latest',
  access: 'everyone',
  parse: parseLatestId,
  run: list,
});

function list(
  { page, topic, since, seen = '' }: LatestLink,
  { library, reader, now }: Context,
): Message {
  const articles = library.newest(topic === undefined ? {} : { topic });
  return showLatest(articles, {
    topic,
    page,
    locale: reader.locale,
    look: { at: now, seen: marksOfDay(articles, now) },
    since: since === undefined ? undefined : { at: new Date(since * 1000), seen },
  });
}

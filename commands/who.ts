import type { SpokenQuote } from '../content/search/speaker-index.ts';
import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { personOption } from '../src/bot/options/person.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { ready } from '../src/bot/ready.ts';
import { UserError } from '../src/bot/user-error.ts';
import { parseWhoId, type WhoLink } from '../src/views/links.ts';
import type { Message } from '../src/views/message.ts';
import { showWho } from '../src/views/who.ts';

/** Every quote of somebody across the library, newest first. */
export const who = defineCommand({
  name: 'who',
  description: 'What somebody said, in all articles, word for word',
  access: 'everyone',
  options: { name: personOption(), private: privateOption() },
  run: ({ name }, context) => list({ name, page: 1 }, context),
});

/** The pager under somebody's quotes. */
export const whoPager = defineControl({
  name: 'who',
  access: 'everyone',
  parse: parseWhoId,
  run: list,
});

async function list({ name, page }: WhoLink, context: Context): Promise<Message> {
  const engine = await ready(context.engines.speakers);
  const found = engine.quotesBy(name);
  const quotes = found.speaker === undefined ? [] : current(found.quotes, context);
  if (found.speaker === undefined || quotes.length === 0) {
    const closest = found.speaker === undefined ? found.suggestions : [];
    throw new UserError({ code: 'unknown-speaker', asked: name, closest });
  }
  return showWho(found.speaker, quotes, { page, locale: context.reader.locale });
}

/**
 * What was retracted or changed a moment ago may still be in the index as it was. A correction of something else leaves a
 * quote standing.
 */
function current(quotes: readonly SpokenQuote[], { library }: Context): SpokenQuote[] {
  return quotes.flatMap(({ article: { id }, quote: { text, speaker } }) => {
    const article = library.find(id);
    if (article?.status !== 'published') return [];
    const quote = article.quotes.find((it) => it.text === text && it.speaker === speaker);
    return quote ? [{ article, quote }] : [];
  });
}

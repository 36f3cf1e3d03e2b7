import { publishersOf } from '../content/publishers-of.ts';
import type { SearchResult } from '../content/search/find-articles.ts';
import { currentVersion } from '../content/versions.ts';
import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { dayOption } from '../src/bot/options/day.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { publisherOption } from '../src/bot/options/publisher.ts';
import { textOption } from '../src/bot/options/text.ts';
import { topicOption } from '../src/bot/options/topic.ts';
import { ready } from '../src/bot/ready.ts';
import { UserError } from '../src/bot/user-error.ts';
import type { Message } from '../src/views/message.ts';
import {
  markOf,
  parseSearchId,
  type SearchAsked,
  type SearchLink,
} from '../src/views/search-link.ts';
import { hitsUpTo, showHits } from '../src/views/search.ts';

/** Finds articles by words in them, also half remembered or misspelt ones. */
export const search = defineCommand({
  name: 'search',
  description: 'Find articles by words in them, also half remembered',
  access: 'everyone',
  options: {
    query: textOption('Words of the article, in any order', 200),
    topic: topicOption(),
    publisher: publisherOption(),
    after: dayOption('From this day, month or year on, such as 2026-03-01'),
    before: dayOption('Before this day, month or year, such as 2026-04'),
    private: privateOption(),
  },
  run(asked, context) {
    const { after = -Infinity, before = Infinity } = asked;
    if (after >= before) throw new UserError({ code: 'days-crossed' });
    return page(asked, 1, context);
  },
});

/** The pager under what was found. */
export const searchPager = defineControl({
  name: 'search',
  access: 'everyone',
  parse: parseSearchId,
  run: (link, context) => page(askedBy(link, context), link.page, context),
});

async function page(asked: SearchAsked, number: number, context: Context): Promise<Message> {
  const engine = await ready(context.engines.search);
  const { query, ...filters } = asked;
  const { locale } = context.reader;
  const result = engine.search(query, { ...defined(filters), limit: hitsUpTo(number), locale });
  return showHits(asked, current(result, context), { page: number, locale });
}

/** A name that the library no longer has finds nothing, like itself. */
function askedBy(
  { topicMark, publisherMark, ...link }: SearchLink,
  { library }: Context,
): SearchAsked {
  return {
    query: link.query,
    topic: topicMark && named(topicMark, library.topics.keys()),
    publisher: publisherMark && named(publisherMark, publishersOf(library).keys()),
    after: link.after,
    before: link.before,
  };
}

function named(mark: string, names: Iterable<string>): string {
  return [...names].find((name) => markOf(name) === mark) ?? '…';
}

/** What was retracted or changed a moment ago may still be in the index as it was. */
function current(result: SearchResult, { library }: Context): SearchResult {
  const hits = result.hits.flatMap((hit) => {
    const article = currentVersion(hit.article, library);
    return article?.status === 'published' ? [{ ...hit, article }] : [];
  });
  return { ...result, hits };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Partial<Defined<T>> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Defined<T>>;
}

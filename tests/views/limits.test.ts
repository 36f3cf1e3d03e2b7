import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { showArticle } from '../../src/views/full-text.ts';
import { showHelp } from '../../src/views/help.ts';
import { showLatest } from '../../src/views/latest.ts';
import { parseReadId } from '../../src/views/links.ts';
import type { Message } from '../../src/views/message.ts';
import { showNotice } from '../../src/views/notice.ts';
import { showProblem } from '../../src/views/problem.ts';
import { showQuotes } from '../../src/views/quotes.ts';
import { showRetraction } from '../../src/views/retraction.ts';
import { showSource } from '../../src/views/source.ts';
import { showSummary } from '../../src/views/summary.ts';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import { anArticle } from '../builders/article.ts';
import { aPublisher } from '../builders/publisher.ts';
import { anyArticle, textUpTo } from './arbitrary-article.ts';
import { broken } from './broken.ts';
import { kindsIn } from './markdown/discord-view.ts';
import { buttonsOf, textsOf } from './seen.ts';

const locale = 'en-US';

/** All pages that the buttons of a first page lead to. */
function allPages(show: (page: number) => Message): Message[] {
  const last = buttonsOf(show(1)).find(({ custom_id: id }) => String(id).endsWith(':last'));
  const args = decodeCustomId(String(last?.['custom_id']))?.args;
  const pages = (args && parseReadId(args)?.page) ?? 1;
  return Array.from({ length: pages }, (_, i) => show(i + 1));
}

const views: [string, (article: Article) => Message[]][] = [
  ['summary', (article) => allPages((page) => showSummary(article, { page, locale }))],
  ['text', (article) => allPages((page) => showArticle(article, { page, locale }))],
  ['quotes', (article) => allPages((page) => showQuotes(article, { page, locale }))],
  [
    'quotes of one',
    (article) => allPages((page) => showQuotes(article, { speaker: 'Lee', page, locale })),
  ],
  ['source', (article) => allPages((page) => showSource(article, { page, locale }))],
];

describe('Discord takes', { timeout: 60_000 }, () => {
  it.each(views)(
    'every page of the %s of any article',
    (_, show) => {
      fc.assert(
        fc.property(anyArticle, (article) => {
          for (const message of show(article)) expect(broken(message)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
    60_000,
  );

  it.each(views)('every page of the %s of an article that has many bytes everywhere', (_, show) => {
    const han = (length: number) => '界'.repeat(length);
    const article = anArticle({
      headline: han(256),
      dek: han(500),
      summary: Array.from({ length: 5 }, () => han(500)),
      byline: [han(100), han(100)],
      pictureCredit: han(200),
      publisher: aPublisher({ name: han(100), owner: han(200), funding: han(300) }),
      quotes: [{ text: han(3000), speaker: 'Lee', role: han(200), via: han(100), paragraph: 1 }],
      corrections: Array.from({ length: 3 }, () => {
        return { at: '2026-03-02T10:00:00Z', kind: 'update' as const, note: han(200) };
      }),
      body: han(20_000),
    });
    for (const message of show(article)) expect(broken(message)).toEqual([]);
  });

  it('any list of the latest', () => {
    const topic = fc.option(fc.constantFrom('a', '𠀀'.repeat(20), 'ж'.repeat(40)), {
      nil: undefined,
    });
    fc.assert(
      fc.property(
        fc.array(anyArticle, { minLength: 1, maxLength: 14 }),
        topic,
        (articles, about) => {
          const own = articles.map((article, i) => ({
            ...article,
            id: `${i}${article.id.slice(2)}`,
          }));
          for (const page of [1, 2, 3]) {
            expect(broken(showLatest(own, { topic: about, page, locale }))).toEqual([]);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('any retraction, notice and problem', () => {
    fc.assert(
      fc.property(textUpTo(256), textUpTo(500), textUpTo(6000), (headline, reason, typed) => {
        const retraction = { at: '2026-03-02T10:00:00Z', reason };
        const topics = Array.from({ length: 300 }, () => typed);
        for (const message of [
          showRetraction(anArticle({ headline, status: 'retracted', retraction }), { locale }),
          showNotice({ title: 'Not found', text: typed }),
          showProblem({ code: 'unknown-article', asked: typed, closest: topics }),
          showProblem({ code: 'unknown-topic', asked: typed, topics }),
        ]) {
          expect(broken(message)).toEqual([]);
        }
      }),
    );
  });

  it('help for a hundred commands with all their options', () => {
    const options = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [`o${i}`.padEnd(32, 'x'), {}]),
    );
    const command = { name: 'n'.repeat(32), description: 'd'.repeat(100), options };
    expect(
      broken(
        showHelp(
          Array.from({ length: 100 }, () => command),
          { locale },
        ),
      ),
    ).toEqual([]);
  });
});

it('nothing from an article mentions anybody', () => {
  const mentions = new Set([
    'user',
    'role',
    'channel',
    'everyone',
    'here',
    'emoji',
    'slashCommand',
    'spoiler',
  ]);
  const trap =
    '<@123456789012345678> @everyone </a:123456789012345678> ||x|| <#123456789012345678>';
  const article = anArticle({
    headline: trap,
    dek: trap,
    summary: [trap],
    byline: [trap],
    body: trap,
    pictureCredit: trap,
    quotes: [{ text: trap, speaker: trap, role: trap, via: trap, paragraph: 1 }],
    corrections: [{ at: '2026-03-02T10:00:00Z', kind: 'update', note: trap }],
    publisher: { ...anArticle().publisher, name: trap, owner: trap, funding: trap, country: trap },
  });
  const messages = [
    ...views.flatMap(([, show]) => show(article)),
    showQuotes(article, { speaker: '@here', locale }),
    showLatest([article], { topic: trap, locale }),
  ];
  for (const text of messages.flatMap(textsOf)) {
    expect(kindsIn(text).filter((kind) => mentions.has(kind))).toEqual([]);
  }
});

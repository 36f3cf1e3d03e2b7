import { describe, expect, it } from 'vitest';
import type { Article } from '../../../content/article.ts';
import { digestSize, showDigest } from '../../../src/views/digest.ts';
import { showArticle } from '../../../src/views/full-text.ts';
import { showHelp } from '../../../src/views/help.ts';
import { showLatest } from '../../../src/views/latest.ts';
import { theOriginal } from '../../../src/views/version-word.ts';
import { showLinkedCorrection } from '../../../src/views/linked-correction.ts';
import type { Message } from '../../../src/views/message.ts';
import { showPost } from '../../../src/views/post.ts';
import { showFailure, showProblem } from '../../../src/views/problem.ts';
import { showQuotes } from '../../../src/views/quotes.ts';
import { showRetraction } from '../../../src/views/retraction.ts';
import { showSource } from '../../../src/views/source.ts';
import { showSummary } from '../../../src/views/summary.ts';
import { validateMessage } from '../../../src/discord/validate/message.ts';
import { anArticle } from '../../builders/article.ts';
import { aPublisher } from '../../builders/publisher.ts';
import { broken } from '../broken.ts';
import { languages } from './languages.ts';

/** Three bytes a character: those count, too. */
const long = (length: number) => '界'.repeat(length);

const fullest = anArticle({
  headline: long(256),
  dek: long(500),
  summary: Array.from({ length: 5 }, () => long(500)),
  byline: [long(100), long(100)],
  pictureCredit: long(200),
  publisher: aPublisher({ name: long(100), owner: long(200), funding: long(300) }),
  quotes: Array.from({ length: 20 }, (_, i) => {
    return {
      text: long(300),
      speaker: `Lee ${i % 9}`,
      role: long(200),
      via: long(100),
      paragraph: i,
    };
  }),
  corrections: Array.from({ length: 9 }, () => {
    return { at: '2026-03-02T10:00:00Z', kind: 'update' as const, note: long(200) };
  }),
  body: long(12_000),
});

const about = { guildId: '1'.repeat(20), channelId: '2'.repeat(20), messageId: '3'.repeat(20) };
const pages = [1, 2, 3, 4, 5, 6, 7, 8];
const named = { headline: long(256), dek: long(500), publisher: aPublisher({ name: long(100) }) };

/** Every message of the bot, as full as can be. */
function everything(article: Article, locale: string): Message[] {
  const retraction = { at: '2026-03-02T10:00:00Z', reason: long(500) };
  const many = Array.from({ length: 14 }, (_, i) => anArticle({ ...named, id: `an-article-${i}` }));
  const translation = { ...article, isTranslation: true as const, revision: 'translated' };
  return [
    ...pages.flatMap((page) => [
      showSummary(translation, { page, locale }),
      showArticle(translation, { page, locale }),
      showArticle(article, { page, version: theOriginal, locale }),
      showSummary(article, { page, locale }),
      showArticle(article, { page, locale }),
      showQuotes(article, { page, locale }),
      showQuotes(article, { page, speaker: 'Lee 1', locale }),
      showSource(article, { page, locale }),
      showLatest(many, { page, topic: long(40), locale }),
    ]),
    showQuotes(article, { speaker: long(200), locale }),
    showLatest([], { topic: long(40), locale }),
    showRetraction(anArticle({ ...named, status: 'retracted', retraction }), { locale }),
    showHelp(
      Array.from({ length: 60 }, () => ({ name: 'n'.repeat(32), description: long(100) })),
      { locale },
    ),
    showProblem({ code: 'unknown-article', asked: long(100), closest: [long(256)] }, { locale }),
    showProblem({ code: 'unknown-topic', asked: long(100), topics: [long(40)] }, { locale }),
    showFailure('0badcafe', { locale }),
  ];
}

describe('Discord takes every message in', () => {
  it.each(languages)('%s', (_, locale) => {
    for (const message of everything(fullest, locale)) expect(broken(message)).toEqual([]);
    const how = { postId: '1'.repeat(26), locale };
    const entries = Array.from({ length: digestSize }, (__, i) => ({
      article: { ...fullest, id: `an-article-${i}` },
      ...(i % 3 === 0 && { retraction: { at: '2026-03-02T10:00:00Z', reason: long(500) } }),
    }));
    const topics = ['1', '2', '3', '4', '5'].map((end) => long(39) + end);
    const digest = { topics, count: 9, entries, more: 1234 };
    const linked = { ...how, entries: fullest.corrections, about };
    for (const post of [
      showPost(fullest, how),
      showDigest(digest, how),
      showLinkedCorrection(fullest, { ...linked, asReply: true }),
      showLinkedCorrection(fullest, { ...linked, asReply: false }),
    ]) {
      expect(validateMessage(post)).toEqual([]);
    }
  });
});

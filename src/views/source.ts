import { createHash } from 'node:crypto';
import { speakersOf } from '../../content/speakers.ts';
import type { Article } from '../../content/article.ts';
import type { Publisher } from '../../content/publisher.ts';
import { articleMessage, type Shown } from './article-message.ts';
import { correctionsOnTop } from './corrections.ts';
import { linkButton, row } from './components.ts';
import { flowing } from './flowing.ts';
import { escapeLine } from './markdown/escape.ts';
import { addressLink } from './markdown/link.ts';
import type { Block, Piece } from './markdown/piece.ts';
import { line, prose } from './markdown/prose.ts';
import type { Message } from './message.ts';
import { wordsFor } from './words/words-for.ts';
import type { Words } from './words/words.ts';
import { timestamp } from './time.ts';

/** Where an article comes from: who publishes it, who wrote it, whom it leans on, and a mark of its exact text. */
export function showSource(article: Article, { page = 1, version, locale }: Shown): Message {
  const words = wordsFor(locale);
  return articleMessage(article, { view: 'source', page, version }, locale, () => ({
    cut: flowing([
      ...publisherPieces(
        words.source.publisher(escapeLine(article.publisher.name)),
        article.publisher,
        words,
      ),
      ...recordPieces(article, words),
      ...quotedPieces(article, words),
      ...article.agencies.flatMap((agency) => {
        return publisherPieces(words.source.agency(escapeLine(agency.name)), agency, words);
      }),
      ...correctionPieces(article, words, locale),
    ]),
    footer: (at, pages) => (pages > 1 ? [words.pageOf(at, pages)] : []),
    ...(article.url !== undefined && { rows: [row(linkButton(words.source.button, article.url))] }),
  }));
}

function publisherPieces(title: string, publisher: Publisher, { source }: Words): Piece[] {
  if (!('owner' in publisher)) return [line(title, 'paragraph'), line(source.unknown)];
  const { owner, funding, country, checked, standards } = publisher;
  return [
    line(title, 'paragraph'),
    line(source.owner(escapeLine(owner))),
    line(source.funding(escapeLine(funding))),
    line(source.country(escapeLine(country))),
    line(source.checked(timestamp(checked), addressLink(publisher.source))),
    ...(standards === undefined ? [] : [line(source.standards(addressLink(standards)))]),
  ];
}

function recordPieces(article: Article, { source }: Words): Piece[] {
  const { byline, published, added, pictureCredit, url, body } = article;
  const authors = byline.map((name) => source.author(escapeLine(name)));
  const lines = [
    ...(authors.length > 0 ? authors : [source.noAuthor]),
    source.published(published === undefined ? undefined : timestamp(published, 'f')),
    source.added(timestamp(added)),
    ...(pictureCredit === undefined ? [] : [source.pictureCredit(escapeLine(pictureCredit))]),
    ...(url === undefined ? [source.noAddress] : []),
    source.hash(createHash('sha256').update(body).digest('hex')),
  ];
  return lines.map((it, i) => line(it, i === 0 ? 'paragraph' : 'line'));
}

function quotedPieces(article: Article, { source, speaker }: Words): Piece[] {
  const names = speakersOf(article);
  if (names.length === 0) return [line(source.noQuotes, 'paragraph')];
  const roles = new Map(article.quotes.toReversed().map((quote) => [quote.speaker, quote.role]));
  const lines = names.map((name) => {
    const role = roles.get(name);
    return line(`- ${speaker(escapeLine(name), role && escapeLine(role))}`);
  });
  return [line(source.quotes, 'paragraph'), ...lines];
}

/** The corrections with their full notes, unless all of them stand on top anyway. */
function correctionPieces(article: Article, words: Words, locale: string): Piece[] {
  const { source, correction } = words;
  const { corrections, language } = article;
  if (corrections.length === 0) return [line(source.noCorrections, 'paragraph')];
  if (correctionsOnTop(article, locale)?.complete) return [];
  return [
    line(source.corrections, 'paragraph'),
    ...corrections.flatMap(({ kind, at, note }) =>
      [line(correction(kind, timestamp(at)))].concat(prose(note, language, ownLine)),
    ),
  ];
}

const ownLine: Block = { first: '', rest: '', gap: 'line' };

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { showArticle } from '../../src/views/full-text.ts';
import type { Message } from '../../src/views/message.ts';
import { showQuotes } from '../../src/views/quotes.ts';
import { showSource } from '../../src/views/source.ts';
import { showSummary } from '../../src/views/summary.ts';
import { anArticle } from '../builders/article.ts';
import { aPublisher } from '../builders/publisher.ts';
import { broken } from './broken.ts';
import { buttonsOf, componentsOf, textOf, textsOf } from './seen.ts';

const locale = 'en-US';
const quotes = [
  {
    text: 'It will change how people move',
    speaker: 'Mayor Lee',
    role: 'mayor',
    via: 'City Radio',
    paragraph: 2,
  },
  { text: 'We *did* not agree', speaker: 'Ana Ruiz', paragraph: 1234 },
];
const correction = {
  at: '2026-03-02T10:00:00Z',
  kind: 'correction' as const,
  note: 'It was 31 to 9.',
};
const all: [string, (article: Article) => Message][] = [
  ['summary', (article) => showSummary(article, { locale })],
  ['article', (article) => showArticle(article, { locale })],
  ['quotes', (article) => showQuotes(article, { locale })],
  ['source', (article) => showSource(article, { locale })],
];

describe.each(all)('the view %s', (name, show) => {
  it('has a tab for each view, of which its own is marked and cannot be pressed', () => {
    const tabs = buttonsOf(show(anArticle())).filter(({ custom_id: id }) =>
      String(id).endsWith(':tab'),
    );
    expect(tabs.map(({ label }) => label)).toEqual(['Summary', 'Full text', 'Quotes', 'Source']);
    const own = tabs.filter(({ style, disabled }) => style === 1 && disabled === true);
    expect(own.map(({ custom_id: id }) => id)).toEqual([`1:read:tram-line:${name}:1::tab`]);
  });

  it('shows the headline to the letter', () => {
    const text = textOf(show(anArticle({ headline: 'A *new* line: to to US' })));
    expect(text).toContain(String.raw`## A \*new\* line: to to US`);
  });

  it('begins with the corrections, the newest first, each dated and with its kind', () => {
    const update = { at: '2026-03-04T10:00:00Z', kind: 'update' as const, note: 'More is known.' };
    const [top] = textsOf(show(anArticle({ corrections: [update, correction] })));
    expect(top).toBe(
      '**Update** · <t:1772618400:D>\nMore is known.\n**Correction** · <t:1772445600:D>\nIt was 31 to 9.',
    );
  });

  it('says where the corrections stand that have no room', () => {
    const many = Array.from({ length: 50 }, () => ({ ...correction, note: 'n'.repeat(200) }));
    const [top = ''] = textsOf(show(anArticle({ corrections: many })));
    expect(top).toContain('corrections are listed under Source.');
    expect(top.length).toBeLessThan(750);
  });

  it('of a retracted article shows the notice, its date and reason, and nothing else but the headline', () => {
    const retraction = { at: '2026-03-05T10:00:00Z', reason: 'The vote did not take place.' };
    const article = anArticle({
      status: 'retracted',
      retraction,
      quotes,
      corrections: [correction],
    });
    expect(textOf(show(article))).toBe(
      '## City council approves the new tram line\n**This article was retracted on <t:1772704800:D>.**\nThe vote did not take place.',
    );
    expect(componentsOf(show(article))).toHaveLength(2);
    expect(show(article)).toBe(show(article));
  });

  it('is made once for a revision, and anew for the next', () => {
    const article = anArticle();
    expect(show(anArticle())).toBe(show(article));
    expect(show(anArticle({ dek: 'Other' }))).not.toBe(show(article));
    expect(show(anArticle({ id: 'other', revision: article.revision }))).not.toBe(show(article));
  });
});

describe('the summary', () => {
  it('lists the key points and says whose words they are', () => {
    const text = textOf(showSummary(anArticle(), { locale }));
    expect(text).toContain(
      '- The council voted 31 to 9 for the line.\n- Building is to start in May.',
    );
    expect(text).toContain('the words are ours, not the source’s');
  });

  it.each([
    ['states it', { published: '2026-03-01T09:00:00Z' }, 'Example News · <t:1772355600:f>'],
    ['does not', {}, 'Example News · date not stated by the source'],
  ])('tells the date when the source %s', (_, over, line) => {
    expect(textOf(showSummary(anArticle(over), { locale }))).toContain(line);
  });

  it('shows the picture with its alt text and credit', () => {
    const picture = { path: '/pictures/Tram Line.JPG', alt: 'A blue tram', sha256: 'abc' };
    const message = showSummary(
      anArticle({
        picture,
        pictureCredit: 'J. Doe',
      }),
      { locale },
    );
    const items = componentsOf(message).flatMap(({ items: them }) => them ?? []);
    expect(items).toEqual([
      { media: { url: 'attachment://tram-line.jpg' }, description: 'A blue tram' },
    ]);
    expect(message.files).toEqual([{ ...picture, name: 'tram-line.jpg' }]);
    expect(textOf(message)).toContain('-# Picture: J. Doe');
  });
});

describe('the full text', () => {
  const long = anArticle({
    id: 'long',
    body: 'The council approved the new tram line. '.repeat(200),
  });

  it('tells the length in words and minutes', () => {
    expect(textOf(showArticle(anArticle(), { locale }))).toContain('-# 14 words, about 1 minute');
  });

  it('counts characters where words are not parted', () => {
    const article = anArticle({ language: 'ja', body: '市議会は承認した。'.repeat(100) });
    expect(textOf(showArticle(article, { locale }))).toContain('800 characters, about 2 minutes');
  });

  it('is turned with a pager', () => {
    const pager = (page: number) =>
      buttonsOf(showArticle(long, { page, locale }))
        .filter(({ custom_id: id }) => !String(id).endsWith(':tab'))
        .map(({ label, custom_id: id, disabled }) => [label, id, disabled ?? false].join(' '));
    expect(pager(1)).toEqual([
      'First 1:read:long:article:1::first true',
      'Previous 1:read:long:article:1::prev true',
      '1 / 4 1:read:long:article:1::here true',
      'Next 1:read:long:article:2::next false',
      'Last 1:read:long:article:4::last false',
    ]);
    expect(pager(4)).toContain('Next 1:read:long:article:4::next true');
    expect(textOf(showArticle(long, { page: 4, locale }))).toContain(
      '-# Page 4 of 4 · 1,400 words',
    );
  });

  it.each([0, -3, 99, Number.NaN, 1.5])('shows the nearest page for page %s', (page) => {
    expect(textOf(showArticle(long, { page, locale }))).toMatch(/Page [14] of 4/);
  });

  it('of nothing says so', () => {
    expect(textOf(showArticle(anArticle({ body: ' ' }), { locale }))).toContain('has no text');
  });
});

describe('the quotes', () => {
  const article = anArticle({ quotes });

  it('show the words, the speaker, the role, who reported them, and the paragraph', () => {
    const text = textOf(showQuotes(article, { locale }));
    expect(text).toContain(
      '> It will change how people move\n**Mayor Lee**, mayor\n-# Paragraph 2, via City Radio\n> We \\*did\\* not agree\n**Ana Ruiz**\n-# Paragraph 1,234',
    );
    expect(text).toContain('-# 2 quotes, word for word');
  });

  it('can be those of one speaker, whatever the case', () => {
    const text = textOf(showQuotes(article, { speaker: 'ana ruiz', locale }));
    expect(text).toContain('1 quote by Ana Ruiz');
    expect(text).not.toContain('Mayor Lee');
  });

  it('lead to each speaker and back to all', () => {
    const links = (message: Message) =>
      buttonsOf(message)
        .filter(({ custom_id: id }) => String(id).endsWith(':speaker'))
        .map(({ label, custom_id: id }) => [label, id].join(' '));
    expect(links(showQuotes(article, { locale }))).toEqual([
      'Everyone 1:read:tram-line:quotes:1::speaker',
      'Mayor Lee 1:read:tram-line:quotes:1:0:speaker',
      'Ana Ruiz 1:read:tram-line:quotes:1:1:speaker',
    ]);
    const tab = buttonsOf(showQuotes(article, { speaker: 'Ana Ruiz', locale })).find(
      ({ label }) => label === 'Quotes',
    );
    expect(tab).not.toHaveProperty('disabled');
  });

  it.each([
    [1, { buttons: 0, options: 0 }],
    [2, { buttons: 3, options: 0 }],
    [4, { buttons: 5, options: 0 }],
    [5, { buttons: 0, options: 6 }],
    [24, { buttons: 0, options: 25 }],
    [25, { buttons: 0, options: 0 }],
  ])('of %i speakers lead to them by %o', (count, expected) => {
    const quoted = Array.from({ length: count }, (_, i) => {
      return { text: `x${i}`, speaker: `S${i}`, paragraph: 1 };
    });
    const message = showQuotes(anArticle({ quotes: quoted }), { speaker: `S${count - 1}`, locale });
    const buttons = buttonsOf(message).filter(({ custom_id: id }) =>
      String(id).endsWith(':speaker'),
    );
    const options = componentsOf(message).flatMap(({ options: them }) => (them ?? []) as object[]);
    expect({ buttons: buttons.length, options: options.length }).toEqual(expected);
    if (options.length > 0) {
      expect(options.at(-1)).toMatchObject({
        label: `S${count - 1}`,
        value: `tram-line:quotes:1:${count - 1}:menu`,
        default: true,
      });
    }
  });

  it.each([
    [5, [5]],
    [6, [3, 3]],
    [11, [4, 4, 3]],
  ])('are shown in pages, %i as %j', (count, expected) => {
    const quoted = Array.from({ length: count }, (_, i) => {
      return { text: `x${i}`, speaker: `S${i % 4}`, paragraph: 1 };
    });
    const full = anArticle({ quotes: quoted, corrections: [correction] });
    const pages = expected.map((_, i) => showQuotes(full, { page: i + 1, locale }));
    expect(pages.map((page) => textOf(page).match(/^> /gm)?.length)).toEqual(expected);
    expect(pages.flatMap(broken)).toEqual([]);
  });

  it('say who is quoted instead of somebody who is not', () => {
    const text = textOf(showQuotes(article, { speaker: 'X *Y*', locale }));
    expect(text).toContain(String.raw`No words by X \*Y\* are quoted in this article.`);
    expect(text).toContain('It quotes:\n- Mayor Lee\n- Ana Ruiz');
  });

  it('do not mistake one unknown speaker for another', () => {
    showQuotes(article, { speaker: 'First', locale });
    expect(textOf(showQuotes(article, { speaker: 'Second', locale }))).toContain('by Second');
    expect(textOf(showQuotes(article, { locale }))).toContain('It will change');
  });

  it('of an article without any say so', () => {
    const text = textOf(showQuotes(anArticle(), { locale }));
    expect(text).toContain('Nobody’s words are quoted in this article.');
  });

  it('show long words whole, over several pages', () => {
    const text = 'We said *this* once. '.repeat(140).trim();
    const one = anArticle({ id: 'long', quotes: [{ text, speaker: 'Lee', paragraph: 1 }] });
    const pages = [1, 2].map((page) => textOf(showQuotes(one, { page, locale })));
    const shown = pages.join('\n').match(/^> .*$/gm) ?? [];
    expect(
      shown
        .map((line) => line.slice(2))
        .join(' ')
        .replaceAll('\\', ''),
    ).toBe(text);
  });
});

describe('the source', () => {
  const article = anArticle({
    body: 'The text.',
    byline: ['Ana Ruiz', 'Bo Li'],
    url: 'https://news.example/tram',
    published: '2026-03-01T09:00:00Z',
    pictureCredit: 'J. Doe / Agency',
    quotes,
    corrections: [correction],
    agencies: [aPublisher({ name: 'Agency', funding: 'the state' })],
    publisher: aPublisher({ standards: 'https://news.example/standards' }),
  });
  const text = textOf(showSource(article, { locale }));

  it.each([
    [
      'who publishes it',
      '**Published by Example News**\nOwner: Example Trust\nFunding: subscriptions',
    ],
    [
      'when that was checked, and where it stands',
      'Checked on <t:1769947200:D>: <https://news.example/about>',
    ],
    ['the standards page', '<https://news.example/standards>'],
    [
      'the agencies that it leans on',
      '**It leans on Agency**\nOwner: Example Trust\nFunding: the state',
    ],
    ['who wrote it', '**Author:** Ana Ruiz\n**Author:** Bo Li'],
    ['when it appeared', '**Published:** <t:1772355600:f>'],
    ['whom it quotes', '**It quotes**\n- **Mayor Lee**, mayor\n- **Ana Ruiz**'],
    ['the credit of the picture', '**Picture:** J. Doe / Agency'],
    ['the corrections', '**Correction** · <t:1772445600:D>\nIt was 31 to 9.'],
    ['a mark of the exact text', createHash('sha256').update('The text.').digest('hex')],
  ])('tells %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('lists all corrections where they have no room on top', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ ...correction, note: `Note ${i}.` }));
    const pages = [1, 2].map((page) => {
      return textsOf(showSource(anArticle({ corrections: many }), { page, locale }))
        .slice(2)
        .join('\n');
    });
    for (const { note } of many) expect(pages.join('\n')).toContain(note);
  });

  it('has a button to the article', () => {
    expect(buttonsOf(showSource(article, { locale })).at(-1)).toMatchObject({
      label: 'Open at the publisher',
      url: 'https://news.example/tram',
    });
  });

  it('says what the source does not state', () => {
    const bare = textOf(showSource(anArticle(), { locale }));
    expect(bare).toContain('**Author:** not stated by the source');
    expect(bare).toContain('**Published:** date not stated by the source');
    expect(bare).toContain('**Link:** not stated by the source');
    expect(bare).toContain('**It quotes** nobody.');
    expect(bare).toContain('**Corrections:** none');
    expect(buttonsOf(showSource(anArticle(), { locale })).filter(({ url }) => url)).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { loadLibrary } from '../../content/index.ts';
import { formatProblem } from '../../content/problem.ts';
import { articleText, temporaryFolder } from './temporary-folder.ts';

const now = new Date('2026-06-15T12:00:00Z');
const png = Buffer.from('89504e470d0a1a0a0000', 'hex');

/** What `npm run check` would print for a file, without the folder. */
async function problemsOf(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const folder = await temporaryFolder(files);
  const { problems } = await loadLibrary(folder, { now });
  return problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
}

const quote = (text: string, more = 'speaker: Mayor Lee'): string =>
  `quotes:\n  - text: ${text}\n    ${more}`;
const image = (text: string): string => `image: { ${text} }`;

it.each<[title: string, text: string, problems: string[]]>([
  ['a good article', articleText(), []],
  [
    'no front matter',
    'Just text',
    ['a.md:1:1 front-matter the file must begin with front matter: YAML between two lines of ---'],
  ],
  [
    'YAML that is not YAML',
    articleText({ extra: 'topics: [a, b' }),
    [
      'a.md:7:1 front-matter Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a key twice',
    articleText({ extra: 'headline: Again' }),
    ['a.md:6:1 front-matter Map keys must be unique'],
  ],
  [
    'a key that is missing',
    '---\nheadline: A\nadded: 2026-01-02\npublisher: Example News\n---\nText.',
    ['a.md:2:1 schema summary is missing'],
  ],
  [
    'a key with a slip',
    articleText({ extra: 'topcis: [a]' }),
    ['a.md:6:1 schema topcis is not known; did you mean “topics”?'],
  ],
  [
    'a key with a slip in a quote',
    articleText({ extra: quote('paragraph', 'speeker: Mayor Lee') }),
    [
      'a.md:7:5 schema quotes[1].speaker is missing',
      'a.md:8:5 schema quotes[1].speeker is not known; did you mean “speaker”?',
    ],
  ],
  [
    'a key that means nothing here',
    articleText({ extra: 'retraction: { why: because }' }),
    [
      'a.md:6:13 schema retraction.at is missing',
      'a.md:6:13 schema retraction.reason is missing',
      'a.md:6:15 schema retraction.why is not known; valid here: at, reason',
    ],
  ],
  [
    'a wrong type',
    articleText({ headline: '2026' }),
    [
      'a.md:2:11 schema headline must be text (put it in quotation marks if it looks like a number)',
    ],
  ],
  [
    'a headline that is too long',
    articleText({ headline: 'x'.repeat(257) }),
    ['a.md:2:11 schema headline may have at most 256 characters'],
  ],
  [
    'a topic that is no topic',
    articleText({ extra: 'topics: [fine, not fine]' }),
    [
      'a.md:6:16 schema topics[2] must be letters, digits and hyphens only, at most 40, such as city-council',
    ],
  ],
  [
    'an address that is none',
    articleText({ extra: 'url: javascript:alert(1)' }),
    ['a.md:6:6 schema url must be a whole address that begins with https:// or http://'],
  ],
  [
    'a date that does not exist',
    articleText({ added: '2026-02-30' }),
    ['a.md:4:8 schema added must be a date such as 2026-03-02'],
  ],
  [
    'a moment without a zone',
    articleText({ extra: 'published: 2026-03-01 09:00' }),
    [
      'a.md:6:12 schema published must be a date with a time and a zone, such as 2026-03-01T09:00:00Z',
    ],
  ],
  [
    'a status that there is not',
    articleText({ extra: 'status: gone' }),
    ['a.md:6:9 schema status must be one of published, draft, retracted'],
  ],
  [
    'a quote without a speaker',
    articleText({ extra: quote('paragraph', 'via: City Radio') }),
    ['a.md:7:5 schema quotes[1].speaker is missing'],
  ],
  [
    'a picture without an alt text',
    articleText({ extra: image('file: a.png') }),
    [
      'a.md:6:8 schema image.alt is missing: say what the picture shows, for those who cannot see it',
    ],
  ],
  [
    'a picture in another folder',
    articleText({ extra: image('file: ../a.png, alt: A tram') }),
    ['a.md:6:16 schema image.file must be the name of a file beside the article, without a folder'],
  ],
  [
    'a retraction without a reason',
    articleText({ extra: 'status: retracted' }),
    ['a.md:2:1 schema retraction is missing: a retracted article says when (at) and why (reason)'],
  ],
  [
    'a publisher with a slip',
    articleText().replace('Example News', 'Exmaple News'),
    [
      'a.md:5:12 publisher-is-known “Exmaple News” is not in publishers.yaml; did you mean “Example News”?',
    ],
  ],
  [
    'a publisher that nobody knows',
    articleText().replace('Example News', 'The Morning Mail'),
    [
      'a.md:5:12 publisher-is-known “The Morning Mail” is not in publishers.yaml; known there: Example News',
    ],
  ],
  ['tomorrow, where it is tomorrow already', articleText({ added: '2026-06-16' }), []],
  [
    'the day after tomorrow',
    articleText({ added: '2026-06-17' }),
    [
      'a.md:4:8 dates-not-in-future 2026-06-17 is in the future; the latest day that has begun is 2026-06-16',
    ],
  ],
  [
    'published in an hour',
    articleText({ extra: 'published: 2026-06-15T13:00:00Z' }),
    [
      'a.md:6:12 dates-not-in-future 2026-06-15T13:00:00Z is in the future; it is 2026-06-15T12:00:00.000Z now',
    ],
  ],
  [
    'published an hour ago, by another clock',
    articleText({ extra: 'published: 2026-06-15T13:00:00+02:00' }),
    [],
  ],
  [
    'corrections out of order',
    articleText({
      extra:
        'corrections:\n  - { at: 2026-01-01T00:00:00Z, kind: update, note: First }\n  - { at: 2026-01-02T00:00:00Z, kind: update, note: Second }',
    }),
    [
      'a.md:8:11 corrections-newest-first 2026-01-02T00:00:00Z is newer than the correction above it; list the newest first',
    ],
  ],
  [
    'a picture that is not there',
    articleText({ extra: image('file: b.png, alt: A tram') }),
    ['a.md:6:16 picture-is-usable b.png is not there; put it beside the article'],
  ],
  [
    'a picture that is something else',
    articleText({ extra: image('file: a.md, alt: A tram') }),
    [
      'a.md:6:16 picture-is-usable a.md is not a picture that Discord shows; use a PNG, JPEG or WebP',
    ],
  ],
  [
    'a picture that is too big',
    articleText({ extra: image('file: big.png, alt: A tram') }),
    ['a.md:6:16 picture-is-usable big.png is too big; a picture must be under 10 MiB'],
  ],
  ['a picture', articleText({ extra: image('file: a.png, alt: A tram') }), []],
  ['a credit alone', articleText({ extra: image('credit: J. Doe / Agency') }), []],
  [
    'an empty body',
    articleText({ body: '' }),
    [
      'a.md:7:1 body-is-usable the body is empty; write at least one paragraph below the second ---',
    ],
  ],
  [
    'a body of headings only',
    articleText({ body: '# Heading' }),
    [
      'a.md:8:1 body-is-usable the body is empty; write at least one paragraph below the second ---',
    ],
  ],
  [
    'a body of many characters',
    articleText({ body: 'A line.\n\n'.repeat(30_000) }),
    ['a.md:44452:3 body-is-usable the body has 269998 characters; it may have at most 200000'],
  ],
  [
    'a paragraph without end',
    articleText({ body: `One.\n\n${'word, '.repeat(2000)}[x](javascript:y)` }),
    ['a.md:10:1 body-is-usable the paragraph has 12017 characters; divide it, 10000 is the most'],
  ],
  ...['>', '- ', '1. > '].map((mark): [string, string, string[]] => [
    `so many ${mark}in one another that no parser can stand it`,
    articleText({ body: `${mark.repeat(1900)} [a](b)` }),
    [
      'a.md:8:1 body-is-usable the paragraph has lists or quotes in one another, deeper than 50; make it simpler',
    ],
  ]),
  ['a rule of many hyphens', articleText({ body: `One.\n\n${'-'.repeat(80)}\n\nTwo.` }), []],
  ['words as they stand', articleText({ extra: quote('One paragraph') }), []],
  [
    'words with other quotation marks, dashes and spaces',
    articleText({
      extra: quote(`It's "big" - very big`),
      body: 'He said: “It’s «big» – very\u00A0 big.”',
    }),
    [],
  ],
  [
    'words under Markdown',
    articleText({
      extra: quote('We will not stop'),
      body: 'She said: “We will *not* [stop](https://example.org).”',
    }),
    [],
  ],
  [
    'words of a script without spaces',
    articleText({ extra: quote('変わる'), body: '町が変わると言う。' }),
    [],
  ],
  [
    'words with a slip, in the second paragraph',
    articleText({
      extra: quote('a strategic turn point in the war'),
      body: 'Nothing here about it at all.\n\nIt is a strategic turning point in the war.',
    }),
    [
      'a.md:7:11 quote-is-verbatim the quote must stand in one paragraph word for word; the closest is paragraph 2, which has “turning” where the quote has “turn”',
    ],
  ],
  [
    'words left out and words put in',
    articleText({
      extra: quote('one two three five six extra seven eight'),
      body: 'zero one two three four five six seven eight nine',
    }),
    [
      'a.md:7:11 quote-is-verbatim the quote must stand in one paragraph word for word; the closest is paragraph 1, which also has “four”, and which does not have “extra”',
    ],
  ],
  [
    'words of two paragraphs',
    articleText({
      extra: quote('the end of one the beginning'),
      body: 'the end of one\n\nthe beginning of two',
    }),
    [
      'a.md:7:11 quote-is-verbatim the quote must stand in one paragraph word for word; the closest is paragraph 1, which does not have “the beginning”',
    ],
  ],
  [
    'part of a word',
    articleText({ extra: quote('the city'), body: 'bathe cityscapes' }),
    [
      'a.md:7:11 quote-is-verbatim the quote must stand in one paragraph word for word; no paragraph comes close to it',
    ],
  ],
  [
    'HTML',
    articleText({ body: 'One.\n\nA <b>bold</b> word' }),
    [
      'a.md:10:3 no-raw-html <b> is HTML; write Markdown instead, or \\< for a plain <',
      'a.md:10:10 no-raw-html </b> is HTML; write Markdown instead, or \\< for a plain <',
    ],
  ],
  [
    'HTML in a list',
    articleText({ body: '- One\n\n    <br>\n' }),
    ['a.md:10:5 no-raw-html <br> is HTML; write Markdown instead, or \\< for a plain <'],
  ],
  ['HTML as code', articleText({ body: 'Write `<b>`:\n\n```\n<b>\n\n</b>\n```' }), []],
  ['a smaller-than sign', articleText({ body: 'If a < b and <3 then' }), []],
  [
    'a link',
    articleText({ body: 'See [the report](https://example.org/a_(b)) and https://example.com.' }),
    [],
  ],
  [
    'a link that shows its own host',
    articleText({ body: '[www.example.org/x](https://example.org/x)' }),
    [],
  ],
  [
    'a link to another host than it shows',
    articleText({ body: 'See [our page at bank.example](https://evil.example/login)' }),
    [
      'a.md:8:5 link-is-honest the text shows bank.example, but the link leads to evil.example; let both name the same host',
    ],
  ],
  [
    'the same with markup in the text',
    articleText({ body: '[**bank**.example](https://evil.example)' }),
    [
      'a.md:8:1 link-is-honest the text shows bank.example, but the link leads to evil.example; let both name the same host',
    ],
  ],
  [
    'a link that shows another host among other words',
    articleText({ body: '[sign in (bank.example), please](https://evil.example)' }),
    [
      'a.md:8:1 link-is-honest the text shows bank.example, but the link leads to evil.example; let both name the same host',
    ],
  ],
  [
    'a link that names a file or a thing with a dot',
    articleText({ body: '[report.pdf, Node.js and a U.S. law](https://example.org/?a=1&b=2)' }),
    [],
  ],
  [
    'an address that hides its host',
    articleText({ body: 'See https://bank.example@evil.example/ now' }),
    [
      'a.md:8:5 link-is-honest https://bank.example@evil.example/ hides its host behind an @; leave out what is before it',
    ],
  ],
  [
    'a link to a script',
    articleText({ body: '[here](javascript:alert)' }),
    [
      'a.md:8:1 link-is-honest javascript:alert is not a web page; begin it with https:// or http://',
    ],
  ],
  [
    'a link in angle brackets to elsewhere',
    articleText({ body: '<ftp://example.org/file>' }),
    [
      'a.md:8:1 link-is-honest ftp://example.org/file is not a web page; begin it with https:// or http://',
    ],
  ],
  [
    'an e-mail address',
    articleText({ body: 'Write to <a@example.org> or [us](https://example.org/x).' }),
    [],
  ],
  [
    'a link whose target stands elsewhere',
    articleText({ body: 'See [the report][1].\n\n[1]: https://example.org' }),
    ['a.md:10:1 link-is-honest write the link where it is used: [text](https://…)'],
  ],
  [
    'a picture in the body without an alt text',
    articleText({ body: '![](https://example.org/a.png)' }),
    ['a.md:8:1 link-is-honest a picture needs an alt text: ![what it shows](https://…)'],
  ],
  [
    'words twice in a row, which is only a warning',
    articleText({ body: 'It posed a threat to\u00A0 to us. The\nthe end.' }),
    [
      'a.md:8:19 no-duplicated-words warning: “to to” stands twice in a row; leave it only if the source says so',
      'a.md:8:30 no-duplicated-words warning: “The The” stands twice in a row; leave it only if the source says so',
    ],
  ],
  ['figures twice in a row', articleText({ body: 'It was 5 5 times, well, well.' }), []],
])('%s', async (_, text, problems) => {
  const big = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]);
  expect(await problemsOf({ 'a.md': text, 'a.png': png, 'big.png': big })).toEqual(problems);
});

it('asks for a name that can be an id', async () => {
  expect(await problemsOf({ 'Bad Name.md': articleText() })).toEqual([
    'Bad Name.md:1:1 file-name “Bad Name.md” must be named with a-z, 0-9 and - only, at most 60 of them, and .md (a translation: .es.md, with its language)',
  ]);
});

it('wants every headline once, however it is written', async () => {
  const problems = await problemsOf({
    'a.md': articleText({ headline: 'Élan vital' }),
    'b.md': articleText({ headline: 'Elan Vital' }),
  });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^b\.md:2:11 unique-headline .*a\.md has the same headline/);
});

it('names the first twenty findings of a rule in a file', async () => {
  expect(await problemsOf({ 'a.md': articleText({ body: '<b> '.repeat(30) }) })).toHaveLength(20);
});

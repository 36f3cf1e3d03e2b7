import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manuscriptIn } from '../../../commands/manuscript.ts';
import type { Article } from '../../../content/article.ts';
import { readManuscript, type ManuscriptProblem } from '../../../content/manuscript.ts';
import type { Mistake } from '../../../content/mistake.ts';
import { askToCorrect, askToWrite } from '../../../src/views/desk/manuscript-forms.ts';
import { showMistakes } from '../../../src/views/desk/manuscript.ts';
import { anArticle } from '../../builders/article.ts';
import { broken } from '../broken.ts';
import { textOf } from '../seen.ts';
import { languages } from '../words/languages.ts';

const now = new Date('2026-03-02T10:00:00Z');
const id = '0123456789abcdef01234567';
const publisher = 'publisher: The Gull Gazette';
const good = {
  headline: 'The ferry runs again',
  points: 'The ferry runs again.',
  text: 'The ferry runs again.\n\n“We missed the noise of it,” Ina Brandt said.',
  details: publisher,
};

type Typed = Partial<typeof good>;

/** A correction has no field for the headline; it stands among the details. */
async function problemsOf(typed: Typed, corrects?: Article): Promise<readonly ManuscriptProblem[]> {
  const { headline, ...fields } = { ...good, ...typed };
  const entry = { at: now.toISOString(), kind: 'update' as const, note: 'It stopped.' };
  const { problems = [] } = await readManuscript(
    manuscriptIn(corrects ? fields : { headline, ...fields }),
    {
      mark: '0a1b2c3d',
      now,
      publishers: new Map(),
      ...(corrects && { corrects: { article: corrects, entry } }),
    },
  );
  return problems;
}

const article = anArticle({ writtenAt: now.toISOString() });
const withCorrections = (count: number, at: string) =>
  anArticle({
    corrections: Array.from({ length: count }, () => ({ at, kind: 'update', note: 'x' })),
  });
const noted = (more: string) => ({ details: `${publisher}\n${more}` });
const many = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);

type Row = readonly [typed: Typed, english: string, corrects?: Article];

/** Every mistake, as somebody types it, with what they read in English. A code that has none fails the build. */
const rows: Readonly<Record<Mistake['code'], readonly Row[]>> = {
  missing: [
    [{ details: '' }, '“Details and quotes” needs a line that begins with `publisher:`'],
    [{}, '“Details and quotes” needs a line that begins with `headline:`', article],
  ],
  empty: [
    [{ headline: ' ' }, '“Headline” is empty'],
    [{ points: ' \n- ' }, '“Key points” is empty'],
    [{ text: '# Only a heading' }, '“The text” is empty'],
    [noted('“The ferry runs” — Ina\n" " - Ina'), 'Something is empty in quote 2'],
    [noted('"The ferry runs" - , captain'), 'Something is empty in quote 1'],
  ],
  malformed: [
    [noted('topics: fine, not fine'), '“not fine” is no topic'],
    [noted('language: English'), '“English” is no language tag'],
    [noted('url: here'), '“here” is not the address of a web page'],
  ],
  'too-long': [
    [noted(`headline: ${'h'.repeat(257)}`), 'h…” is too long; at most 256 characters', article],
    [noted(`dek: ${'d'.repeat(501)}`), 'd…” is too long; at most 500 characters'],
    [{ details: `publisher: ${'p'.repeat(101)}` }, 'p…” is too long; at most 100 characters'],
    [{ points: 'k'.repeat(501) }, 'k…” is too long; at most 500 characters'],
    [noted(`byline: Ann, ${'b'.repeat(101)}`), 'b…” is too long; at most 100 characters'],
    [noted(`url: https://a.example/${'u'.repeat(500)}`), 'u…” is too long; at most 512'],
    [noted(`“${'q'.repeat(3001)}” — Ina`), 'q…” is too long; at most 3,000 characters'],
    [noted(`“x” — ${'s'.repeat(101)}`), 's…” is too long; at most 100 characters'],
    [noted(`“x” — Ina, ${'r'.repeat(201)}`), 'r…” is too long; at most 200 characters'],
    [noted(`“x” — Ina (via ${'v'.repeat(101)})`), 'v…” is too long; at most 100 characters'],
  ],
  'too-many': [
    [{ points: many(6).join('\n') }, '“Key points” has too many entries; 5 are the most'],
    [noted(`topics: ${many(11).join()}`), '“`topics:`” has too many entries; 10 are the most'],
    [noted(`byline: ${many(11).join()}`), '“`byline:`” has too many entries; 10 are the most'],
    [noted('"x" - y\n'.repeat(101)), '“Details and quotes” has too many entries; 100 are the most'],
    [
      noted('headline: x'),
      'This article has 50 corrections already',
      withCorrections(50, '2026-01-01T00:00:00Z'),
    ],
  ],
  'not-understood': [
    [{ details: 'Ina Brandt' }, '“Ina Brandt” is not understood; valid are lines'],
  ],
  'not-verbatim': [
    [
      noted('“Nobody said this” — Ina'),
      '“Nobody said this” must stand in one paragraph word for word',
    ],
    [
      noted('“We missed the sound of it” — Ina'),
      'the closest is paragraph 2.\n  - That paragraph has “noise” where the quote has “sound”.',
    ],
    [noted('“We missed the loud noise of it” — Ina'), '\n  - That paragraph does not have “loud”.'],
    [noted('“We missed noise of it” — Ina'), '\n  - That paragraph also has “the”.'],
  ],
  'no-web-page': [
    [{ text: '[here](javascript:alert)' }, '“javascript:alert” is not the address of a web page'],
    [{ text: '[here]()' }, '“[…]()” is not the address of a web page'],
  ],
  'hidden-host': [
    [
      { text: 'https://bank.example@evil.example/' },
      '“https://bank.example@evil.example/” hides its host',
    ],
  ],
  'other-host': [
    [
      { text: '[bank.example](https://evil.example)' },
      'shows “bank.example”, but the link leads to “evil.example”',
    ],
  ],
  html: [[{ text: 'A <b>bold</b> word' }, '“<b>” is HTML; write Markdown instead']],
  twice: [[{ text: 'The the ferry <br>' }, '“The The” stands there twice in a row']],
  'no-alt-text': [[{ text: '![](https://a.example/b.png)' }, 'A picture needs a text that says']],
  'link-elsewhere': [
    [{ text: '[a][1]\n\n[1]: https://a.example' }, 'A link must stand where it is used'],
  ],
  unreadable: [
    [{ text: `${'- '.repeat(1_900)}[a](b)` }, 'The Markdown of “The text” is nested too deeply'],
  ],
  'later-than-now': [
    [
      noted('headline: x'),
      'dated later than the bot’s clock',
      withCorrections(1, '2026-03-02T10:00:09Z'),
    ],
    [noted('headline: x'), 'dated later than the bot’s clock', anArticle({ added: '2026-03-09' })],
  ],
};

const all = Object.entries(rows).flatMap(([code, them]) =>
  them.map(([typed, english, corrects]) => ({ code, typed, english, corrects })),
);
const shown = (problems: readonly ManuscriptProblem[], locale: string) =>
  showMistakes(problems, { id, locale, stage: 'confirm' });
/** As Discord shows it: a backslash is not seen, nor are the controls of right-to-left lines. */
const seen = (problems: readonly ManuscriptProblem[], locale: string) =>
  textOf(shown(problems, locale)).replace(/\\|[\u200F\u2066-\u2069]/g, '');
/** In the words for those who keep files. */
const isToldAsOfAFile = (problem: ManuscriptProblem, locale: string) =>
  seen([problem], locale) === seen([{ message: problem.message }], locale);

describe.each(all)('$code: $english', ({ code, typed, english, corrects }) => {
  it('can be typed into the form', () => {
    const form = corrects ? askToCorrect(article, { locale: 'en' }) : askToWrite({ locale: 'en' });
    const longest = longestOf(form.form);
    for (const [field, text] of Object.entries(typed)) {
      expect([...text].length).toBeLessThanOrEqual(longest.get(field) ?? 0);
    }
  });

  it('is told in English', async () => {
    const problems = await problemsOf(typed, corrects);
    expect(problems.map(({ what }) => what?.code)).toContain(code);
    expect(seen(problems, 'en')).toContain(english);
  });

  it.each(languages)('and in %s, each mistake in words of that language', async (_, locale) => {
    for (const problem of await problemsOf(typed, corrects)) {
      expect(isToldAsOfAFile(problem, locale)).toBe(false);
      if (locale !== 'en-US') expect(seen([problem], locale)).not.toContain(english);
      expect(broken(shown([problem], locale))).toEqual([]);
    }
  });
});

/** What lines, Markdown and YAML can stumble over. */
const pieces = [
  ['headline:', 'publisher:', 'dek:', 'topics:', 'byline:', 'url:', 'language:', '\n', ',', ' '],
  ['“We missed it” — Ina', '"a b" - , x', '"', '—', '(via x)', '---', '- ', 'x'.repeat(600)],
  ['<b>', '![](x)', '[a](b)', '[1]: x', 'https://a@b.example', 'the the', '#', '```', '&a', '*a'],
  ['\u0000', '\t', '\r', '\u0085', '\u202E', '\uD800', '\uFEFF', '!!x', ': ', '{', '|'],
].flat();

it('whatever is typed into the form, no mistake is told in the words for files', async () => {
  const piece = fc.constantFrom(...pieces);
  const field = fc.array(piece, { maxLength: 12 }).map((some) => some.join(''));
  const line = field.map((text) => text.replaceAll('\n', ' '));
  const typed = fc.record({ headline: line, points: field, text: field, details: field });
  await fc.assert(
    fc.asyncProperty(typed, fc.boolean(), async (fields, isCorrection) => {
      const problems = await problemsOf(fields, isCorrection ? article : undefined);
      for (const problem of problems) expect(isToldAsOfAFile(problem, 'ru')).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('names fields as the form calls them in the reader’s language', async () => {
  const problems = await problemsOf({ headline: ' ', points: many(6).join('\n'), details: '' });
  expect(seen(problems, 'de').split('\n').slice(1)).toEqual([
    '- In „Überschrift“ steht nichts; bitte etwas eintragen.',
    '- „Die wichtigsten Punkte“ hat zu viele Einträge; erlaubt sind höchstens 5 Einträge.',
    '- In „Angaben und Zitate“ fehlt eine Zeile, die so beginnt: `publisher:`',
  ]);
});

it('what is typed cannot format, ping or link', async () => {
  const problems = await problemsOf({ details: '@everyone **bold** [a](https://evil.example)' });
  expect(textOf(shown(problems, 'fr'))).toContain(
    String.raw`\@everyone \*\*bold\*\* \[a\](https\://evil.example)`,
  );
});

it('a problem without words of its own is told in English, as those who keep files read it', () => {
  expect(seen([{ message: 'added is missing' }], 'ru')).toContain('\n- added is missing');
  const what = { code: 'malformed', path: ['added'], text: 'x' } as const;
  expect(seen([{ message: 'added must be a date', what }], 'ru')).toContain('added must be a date');
});

/** How much each field of a form takes. */
function longestOf({ components }: APIModalInteractionResponseCallbackData): Map<string, number> {
  return new Map(
    components.flatMap((part) =>
      part.type === ComponentType.Label && part.component.type === ComponentType.TextInput
        ? [[part.component.custom_id, part.component.max_length ?? 0]]
        : [],
    ),
  );
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../content/in-language.ts';
import { loadLibrary } from '../../content/index.ts';
import { formatProblem } from '../../content/problem.ts';
import { watchLibrary } from '../../content/watch.ts';
import { anArticle } from '../builders/article.ts';
import { articleText, temporaryFolder } from './temporary-folder.ts';

const now = new Date('2026-06-15T12:00:00Z');

const original = articleText({ headline: 'The vote' });
const spanish = articleText({ headline: 'La votación', extra: 'language: es' });

async function load(files: Record<string, string>) {
  const folder = await temporaryFolder(files);
  const { library, problems } = await loadLibrary(folder, { now });
  return {
    library,
    problems: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, '')),
  };
}

describe('a translation beside its original', () => {
  it('is found by the id of the original, and nowhere else', async () => {
    const { library, problems } = await load({ 'a.md': original, 'a.es.md': spanish });
    expect(problems).toEqual([]);
    expect(library.find('a')?.headline).toBe('The vote');
    expect(library.translations('a').map(({ headline }) => headline)).toEqual(['La votación']);
    expect(library.articles).toHaveLength(1);
    expect(library.newest()).toHaveLength(1);
    expect(library.suggest('votación')).toEqual([]);
  });

  it('may have the same headline', async () => {
    const same = articleText({ headline: 'The vote', extra: 'language: de' });
    const { library, problems } = await load({ 'a.md': original, 'a.de.md': same });
    expect(problems).toEqual([]);
    expect(library.translations('a')).toHaveLength(1);
  });

  it('is not shown while it is a draft', async () => {
    const draft = articleText({ extra: 'language: es\nstatus: draft' });
    const { library } = await load({ 'a.md': original, 'a.es.md': draft });
    expect(library.translations('a')).toEqual([]);
  });
});

const correction =
  'corrections: [{ at: 2026-02-01T10:00:00Z, kind: correction, note: It was 31. }]';
const corrected = articleText({ headline: 'The vote', extra: correction });

describe('a translation is not served, and the file is named, when', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'it says another language than its name',
      { 'a.md': original, 'a.es.md': articleText({ extra: 'language: fr' }) },
      ['a.es.md:6:11 schema language must be es, as the name of the file says'],
    ],
    [
      'there is no original',
      { 'a.es.md': spanish },
      ['a.es.md:2:11 translation-agrees there must be an original in service, a.md'],
    ],
    [
      'it is in the language of the original',
      { 'a.md': original, 'a.en.md': articleText({ headline: 'Again' }) },
      ['a.en.md:2:11 translation-agrees language must be another than that of the original (en)'],
    ],
    [
      'it lacks a correction of the original',
      { 'a.md': corrected, 'a.es.md': spanish },
      ['a.es.md:2:11 translation-agrees corrections must be as in the original'],
    ],
    [
      'it has a correction that the original lacks',
      {
        'a.md': original,
        'a.es.md': articleText({ headline: 'V', extra: `language: es\n${correction}` }),
      },
      ['a.es.md:2:11 translation-agrees corrections must be as in the original'],
    ],
    [
      'it has another date',
      { 'a.md': original, 'a.es.md': articleText({ added: '2026-01-03', extra: 'language: es' }) },
      ['a.es.md:2:11 translation-agrees added must be as in the original'],
    ],
    [
      'it has some of the quotes only',
      {
        'a.md': articleText({
          body: 'Lee said “yes indeed” and then “no way”.',
          extra: 'quotes: [{ text: yes indeed, speaker: Lee }, { text: no way, speaker: Lee }]',
        }),
        'a.es.md': articleText({
          headline: 'V',
          body: 'Lee dijo «sí, claro» y luego otra cosa.',
          extra: 'language: es\nquotes: [{ text: "sí, claro", speaker: Lee }]',
        }),
      },
      ['a.es.md:2:11 translation-agrees quotes must be as many as in the original (2), or none'],
    ],
    [
      'the original was retracted, and it does not say so',
      {
        'a.md': articleText({
          extra: 'status: retracted\nretraction: { at: 2026-02-01T10:00:00Z, reason: Wrong }',
        }),
        'a.es.md': spanish,
      },
      [
        'a.es.md:2:11 translation-agrees status must be as in the original',
        'a.es.md:2:11 translation-agrees retraction must be as in the original',
      ],
    ],
  ])('%s', async (_, files, said) => {
    const { library, problems } = await load(files);
    expect(problems).toEqual(said);
    expect(library.translations('a')).toEqual([]);
  });
});

it('a correction of the original takes its translation out of service until that has it, too', async () => {
  const folder = await temporaryFolder({ 'a.md': original, 'a.es.md': spanish });
  const live = await watchLibrary(folder, { now: () => now });
  const changed = () =>
    new Promise<void>((resolve) => {
      const stop = live.subscribe(() => {
        stop();
        resolve();
      });
    });
  const translations = () => live.current().translations('a').length;
  try {
    expect(translations()).toBe(1);
    const withdrawn = changed();
    await writeFile(join(folder, 'a.md'), corrected);
    await withdrawn;
    expect(translations()).toBe(0);
    const back = changed();
    const text = articleText({ headline: 'La votación', extra: `language: es\n${correction}` });
    await writeFile(join(folder, 'a.es.md'), text);
    await back;
    expect(translations()).toBe(1);
  } finally {
    await live.close();
  }
});

describe('a reader of an English article that is translated into es-ES, es-MX and pt-BR', () => {
  const english = anArticle();
  const others = ['es-ES', 'es-MX', 'pt-BR'].map((language) => anArticle({ language }));

  it.each([
    ['en-GB', 'en'],
    ['es-ES', 'es-ES'],
    ['es-MX', 'es-MX'],
    ['es-419', 'es-ES'],
    ['pt-BR', 'pt-BR'],
    ['ja', 'en'],
  ])('with the locale %s gets %s', (locale, language) => {
    expect(inLanguage(english, others, locale).language).toBe(language);
  });

  it('gets the notice of a retracted one, whatever the language', () => {
    const retraction = { at: '2026-03-02T10:00:00Z', reason: 'Wrong' };
    const retracted = anArticle({ status: 'retracted', retraction });
    expect(inLanguage(retracted, others, 'es-ES')).toBe(retracted);
  });
});

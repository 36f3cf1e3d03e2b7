import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../content/index.ts';
import { paragraphsOf } from '../../content/paragraphs.ts';
import { isError } from '../../content/problem.ts';

const { library, problems } = await loadLibrary('content/articles');
const article = library.find('syrian-forces-reach-iraq-border');

it('has no errors in any article of the project', () => {
  expect(problems.filter(isError)).toEqual([]);
});

it('holds the seed article to the letter', async () => {
  const seed = await readFile('tests/content/fixtures/seed-article.txt', 'utf8');
  const [headline, dek, ...rest] = seed.trimEnd().split('\n\n');
  expect(article?.headline).toBe(headline);
  expect(article?.dek).toBe(dek);
  expect(paragraphsOf(article?.body ?? '')).toEqual(rest.slice(0, -2));
  expect(rest.slice(-2)).toEqual(['Source: RT', 'Photo Credit:\u00A0 Rodi Said / Reuters']);
});

it('is the newest article, so that a command without a name answers with it', () => {
  expect(library.newest()[0]?.id).toBe('syrian-forces-reach-iraq-border');
});

it('invents neither a date nor an address', () => {
  expect(article).not.toHaveProperty('published');
  expect(article).not.toHaveProperty('url');
});

it('names every speaker and the paragraph in which the words stand', () => {
  const said = article?.quotes.map(({ speaker, via, paragraph, text }) => [
    speaker,
    via,
    paragraph,
    text.slice(0, 17),
  ]);
  expect(said).toEqual([
    ['General Command', 'SANA', 2, 'This achievement '],
    ['United States', undefined, 6, 'posed a threat'],
    ['Damascus and Russia', undefined, 7, 'hinder the advanc'],
  ]);
});

it('knows the publisher and those on whom the text leans', () => {
  expect(article?.publisher.name).toBe('RT');
  expect(article?.agencies.map(({ name }) => name)).toEqual(['SANA', 'Reuters']);
  expect(article?.pictureCredit).toBe('Rodi Said / Reuters');
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../content/index.ts';
import { speakersOf } from '../../content/speakers.ts';
import { fundingOf } from '../builders/funding-of.ts';
import { articleText, publishersYaml, temporaryFolder } from './temporary-folder.ts';

const now = new Date('2026-06-15T12:00:00Z');
const ids = (articles: readonly { id: string }[]): string[] => articles.map(({ id }) => id);

async function load(files: Record<string, string>) {
  return loadLibrary(await temporaryFolder(files), { now });
}

it('serves the good files and leaves out the broken ones', async () => {
  const { library, problems } = await load({
    'good.md': articleText(),
    'broken.md': 'no front matter',
    'README.md': '# How to write here',
    '.hidden.md': 'an editor at work',
  });
  expect(ids(library.articles)).toEqual(['good']);
  expect(problems).toHaveLength(1);
});

it('orders by the date of publication, else by the day of joining', async () => {
  const { library } = await load({
    'old.md': articleText({ headline: 'Old', added: '2026-01-01' }),
    'new.md': articleText({ headline: 'New', added: '2026-03-01' }),
    'mid.md': articleText({
      headline: 'Mid',
      added: '2026-05-01',
      extra: 'published: 2026-02-01T00:00:00Z',
    }),
  });
  expect(ids(library.newest())).toEqual(['new', 'mid', 'old']);
});

it('hides drafts everywhere, and shows retracted articles only to those who ask by id', async () => {
  const { library } = await load({
    'draft.md': articleText({ headline: 'Draft', extra: 'status: draft' }),
    'gone.md': articleText({
      headline: 'Gone',
      extra: 'status: retracted\nretraction: { at: 2026-02-01T00:00:00Z, reason: It was wrong }',
    }),
    'here.md': articleText({ headline: 'Here' }),
  });
  expect(library.find('draft')).toBeUndefined();
  expect(library.find('gone')?.retraction?.reason).toBe('It was wrong');
  expect(ids(library.newest())).toEqual(['here']);
  expect(ids(library.suggest(''))).toEqual(['here']);
});

it('counts the readable articles under each topic, most used first', async () => {
  const { library } = await load({
    'a.md': articleText({ headline: 'A', extra: 'topics: [tram, city]' }),
    'b.md': articleText({ headline: 'B', extra: 'topics: [city, city]' }),
    'c.md': articleText({ headline: 'C', extra: 'topics: [tram]\nstatus: draft' }),
  });
  expect([...library.topics]).toEqual([
    ['city', 2],
    ['tram', 1],
  ]);
  expect(ids(library.newest({ topic: 'tram' }))).toEqual(['a']);
  expect(library.newest({ topic: 'nothing' })).toEqual([]);
});

it('suggests by headline, topics and speakers', async () => {
  const { library } = await load({
    'a.md': articleText({
      headline: 'A new line',
      extra:
        'topics: [tram]\nquotes: [{ text: paragraph, speaker: Mayor Lee }, { text: One, speaker: Mayor Lee }]',
    }),
    'b.md': articleText({ headline: 'Another' }),
  });
  for (const text of ['line', 'tram', 'mayro']) expect(ids(library.suggest(text))).toEqual(['a']);
  expect(library.suggest('', 1)).toHaveLength(1);
  expect(library.articles.map(speakersOf)).toEqual([['Mayor Lee'], []]);
});

it('gives an article another revision when anything that a reader could see changes', async () => {
  const extra = 'image: { file: a.png, alt: A tram }';
  const folder = await temporaryFolder({
    'a.md': articleText({ extra }),
    'a.png': Buffer.from('89504e470d0a1a0a01', 'hex'),
  });
  const revision = async () => (await loadLibrary(folder, { now })).library.find('a')?.revision;
  const revisions = [await revision(), await revision()];
  expect(revisions[0]).toBe(revisions[1]);
  await writeFile(join(folder, 'a.png'), Buffer.from('89504e470d0a1a0a02', 'hex'));
  revisions.push(await revision());
  await writeFile(join(folder, '../publishers.yaml'), publishersYaml.replace('Nowhere', 'Utopia'));
  revisions.push(await revision());
  await writeFile(join(folder, 'a.md'), articleText({ extra, body: 'Another paragraph.' }));
  revisions.push(await revision());
  expect(new Set(revisions).size).toBe(4);
});

it('reads files with a byte order mark and Windows line ends', async () => {
  const text = `\uFEFF${articleText({ body: 'One.\n\nTwo.' }).replaceAll('\n', '\r\n')}`;
  const { library, problems } = await load({ 'a.md': text });
  expect(problems).toEqual([]);
  expect(library.find('a')?.body).toBe('One.\n\nTwo.');
});

it('counts words, also where there are no spaces between them', async () => {
  const { library } = await load({
    'a.md': articleText({ headline: 'A', body: 'Three  little\nwords' }),
    'b.md': articleText({ headline: 'B', body: '今日は良い天気です。' }),
  });
  expect(library.find('a')?.words).toBe(3);
  expect(library.find('b')?.words).toBeGreaterThan(2);
});

it('lets publishers in the folder override those beside it, and those the built-in ones', async () => {
  const folder = await temporaryFolder({
    'a.md': articleText(),
    'publishers.yaml': publishersYaml.replace('Subscriptions', 'Adverts'),
  });
  const builtIn = join(folder, 'built-in.yaml');
  const all = `${publishersYaml}${publishersYaml.replace('Example News', 'Other News')}`;
  await writeFile(builtIn, all.replaceAll('Subscriptions', 'Gifts'));
  await writeFile(
    join(folder, 'b.md'),
    articleText({ headline: 'B' }).replace('Example News', 'Other News'),
  );
  const { library } = await loadLibrary(folder, { now, publishersFile: builtIn });
  expect(fundingOf(library.find('a'))).toBe('Adverts');
  expect(fundingOf(library.find('b'))).toBe('Gifts');
});

it('tells what is wrong in a list of publishers and keeps its good entries', async () => {
  const folder = await temporaryFolder({
    'a.md': articleText(),
    'publishers.yaml': '- name: Short News\n  owner: Somebody\n',
  });
  const { library, problems } = await loadLibrary(folder, { now });
  expect(library.articles).toHaveLength(1);
  expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
    ['publishers', 1, 'funding is missing'],
    ['publishers', 1, 'country is missing'],
    ['publishers', 1, 'checked is missing'],
    ['publishers', 1, 'source is missing'],
  ]);
});

it('rejects when there is no such folder', async () => {
  await expect(loadLibrary('nowhere/at/all')).rejects.toThrow('ENOENT');
});

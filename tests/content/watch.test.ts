import { mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../content/library.ts';
import type { Problem } from '../../content/problem.ts';
import { watchLibrary, type LiveLibrary } from '../../content/watch.ts';
import { fundingOf } from '../builders/funding-of.ts';
import { articleText, publishersYaml, temporaryFolder } from './temporary-folder.ts';

interface Watched {
  readonly folder: string;
  readonly live: LiveLibrary;
  readonly problems: Problem[][];
  readonly write: (name: string, text: string | Uint8Array) => Promise<void>;
}

async function watched(files: Record<string, string | Uint8Array>): Promise<Watched> {
  const folder = await temporaryFolder(files);
  const problems: Problem[][] = [];
  const live = await watchLibrary(folder, {
    now: () => new Date('2026-06-15T12:00:00Z'),
    onProblems: (list) => problems.push([...list]),
  });
  onTestFinished(() => live.close());
  return { folder, live, problems, write: (name, text) => writeFile(join(folder, name), text) };
}

/** Resolves with the first snapshot, this one included, that fits. */
async function until(live: LiveLibrary, fits: (library: Library) => boolean): Promise<Library> {
  if (fits(live.current())) return live.current();
  return new Promise((resolve) => {
    const stop = live.subscribe((library) => {
      if (!fits(library)) return;
      stop();
      resolve(library);
    });
  });
}

const headline = (id: string, text: string) => (library: Library) =>
  library.find(id)?.headline === text;

const lacks = (id: string) => (library: Library) => library.find(id) === undefined;

it('takes in a file that was changed, and leaves the others the same objects', async () => {
  const { live, write } = await watched({
    'a.md': articleText({ headline: 'One' }),
    'b.md': articleText({ headline: 'Other' }),
  });
  const before = live.current().find('b');
  await write('a.md', articleText({ headline: 'Two' }));
  const library = await until(live, headline('a', 'Two'));
  expect(library.find('b')).toBe(before);
});

it('takes in a new file, and lets a deleted one go', async () => {
  const { live, folder, write } = await watched({ 'a.md': articleText({ headline: 'One' }) });
  await write('b.md', articleText({ headline: 'Two' }));
  await until(live, headline('b', 'Two'));
  await unlink(join(folder, 'a.md'));
  const library = await until(live, lacks('a'));
  expect(library.articles.map(({ id }) => id)).toEqual(['b']);
});

it('takes in a file that an editor puts in place by renaming', async () => {
  const { live, folder, write } = await watched({ 'a.md': articleText({ headline: 'One' }) });
  await write('.a.md.tmp', articleText({ headline: 'Two' }));
  await rename(join(folder, '.a.md.tmp'), join(folder, 'a.md'));
  await until(live, headline('a', 'Two'));
});

it('keeps the last good version of a file that is broken, and says what is wrong', async () => {
  const { live, write, problems } = await watched({ 'a.md': articleText({ headline: 'One' }) });
  await write('a.md', articleText({ headline: '2026' }));
  await write('b.md', articleText({ headline: 'Two' }));
  const library = await until(live, headline('b', 'Two'));
  expect(library.find('a')?.headline).toBe('One');
  expect(problems.at(-1)?.map(({ rule, line }) => [rule, line])).toEqual([['schema', 2]]);
  await write('a.md', articleText({ headline: 'Three' }));
  await until(live, headline('a', 'Three'));
  expect(live.problems()).toEqual([]);
});

it('serves an article as soon as its headline is free', async () => {
  const { live, write } = await watched({
    'a.md': articleText({ headline: 'One' }),
    'b.md': articleText({ headline: 'One' }),
  });
  expect(live.current().find('b')).toBeUndefined();
  await write('a.md', articleText({ headline: 'Two' }));
  await until(live, headline('b', 'One'));
  expect(live.problems()).toEqual([]);
});

it('takes in a change of the publishers', async () => {
  const { live, write } = await watched({ 'a.md': articleText() });
  await write('../publishers.yaml', publishersYaml.replace('Subscriptions', 'Adverts'));
  const library = await until(live, (next) => fundingOf(next.find('a')) === 'Adverts');
  expect(library.find('a')?.publisher.name).toBe('Example News');
});

it('leaves an article the same object when it is read again and reads the same', async () => {
  const { live, write } = await watched({ 'a.md': articleText({ headline: 'One' }) });
  const before = live.current().find('a');
  await write('b.md', articleText({ headline: 'Two' }).replace('Example', 'Other'));
  await write('../publishers.yaml', publishersYaml + publishersYaml.replace('Example', 'Other'));
  const library = await until(live, headline('b', 'Two'));
  expect(library.find('a')).toBe(before);
});

it('takes in a picture that arrives after its article', async () => {
  const { live, write } = await watched({
    'a.md': articleText({ extra: 'image: { file: a.png, alt: A tram }' }),
  });
  expect(live.problems().map(({ rule }) => rule)).toEqual(['picture-is-usable']);
  await write('a.png', Buffer.from('89504e470d0a1a0a', 'hex'));
  const library = await until(live, (next) => next.find('a') !== undefined);
  expect(library.find('a')?.picture?.alt).toBe('A tram');
});

it('goes on when the whole folder is replaced', async () => {
  const { live, folder, write } = await watched({ 'a.md': articleText({ headline: 'One' }) });
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await write('b.md', articleText({ headline: 'Two' }));
  const library = await until(live, headline('b', 'Two'));
  await until(live, lacks('a'));
  expect(library.find('b')?.headline).toBe('Two');
});

it('refuses a folder that is not there', async () => {
  const folder = await temporaryFolder();
  await expect(watchLibrary(join(folder, 'nowhere'), { now: () => new Date() })).rejects.toThrow(
    'ENOENT',
  );
});

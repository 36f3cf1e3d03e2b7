import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { articleText, temporaryFolder } from './temporary-folder.ts';

const now = new Date('2026-06-15T12:00:00Z');

async function run(files: Record<string, string>, json = false) {
  const folder = await temporaryFolder(files);
  let output = '';
  const code = await check({ folder, json, now, write: (text) => (output += text) });
  return { code, output: output.replaceAll(`${folder}/`, '') };
}

it('says so when all is well', async () => {
  const { code, output } = await run({ 'a.md': articleText() });
  expect(output).toBe('1 article in service, 0 errors, 0 warnings\n');
  expect(code).toBe(0);
});

it('prints a line for each problem and fails on errors', async () => {
  const { code, output } = await run({
    'a.md': articleText({ headline: 'x'.repeat(300) }),
    'b.md': articleText({ body: 'It is is.' }),
  });
  expect(output).toBe(
    [
      'a.md:2:11 schema headline may have at most 256 characters',
      'b.md:8:4 no-duplicated-words warning: “is is” stands twice in a row; leave it only if the source says so',
      '1 article in service, 1 error, 1 warning',
      '',
    ].join('\n'),
  );
  expect(code).toBe(1);
});

it('passes with warnings alone', async () => {
  expect((await run({ 'a.md': articleText({ body: 'It is is.' }) })).code).toBe(0);
});

it('prints the same as JSON for programs', async () => {
  const { output } = await run({ 'a.md': articleText({ body: 'It is is.' }) }, true);
  expect(JSON.parse(output)).toEqual({
    articles: 1,
    errors: 0,
    warnings: 1,
    problems: [
      {
        file: 'a.md',
        line: 8,
        column: 4,
        rule: 'no-duplicated-words',
        level: 'warning',
        message: '“is is” stands twice in a row; leave it only if the source says so',
      },
    ],
  });
});

it('says what is wrong with a folder that is not there', async () => {
  let output = '';
  const code = await check({ folder: 'nowhere', write: (text) => (output += text) });
  expect(output).toContain('nowhere:1:1 folder the articles must be in a folder that can be read');
  expect(code).toBe(1);
});

it('names files from where one stands', async () => {
  let output = '';
  await check({ folder: resolve('content/articles'), write: (text) => (output += text) });
  expect(output).toMatch(/^content\/articles\/syrian-forces-reach-iraq-border\.md:\d+:\d+ no-dup/);
});

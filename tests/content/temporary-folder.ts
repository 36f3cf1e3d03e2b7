import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const publishersYaml = `- name: Example News
  owner: Example Ltd
  funding: Subscriptions
  country: Nowhere
  checked: 2026-01-01
  source: https://example.org/about
`;

/** An article that meets every rule; `extra` are further lines of front matter, which may override. */
export function articleText({
  headline = 'A headline',
  added = '2026-01-02',
  extra = '',
  body = 'One paragraph.',
}: { headline?: string; added?: string; extra?: string; body?: string } = {}): string {
  const lines = [
    '---',
    `headline: ${headline}`,
    'summary: [A point]',
    `added: ${added}`,
    'publisher: Example News',
  ];
  return `${lines.join('\n')}\n${extra === '' ? '' : `${extra}\n`}---\n\n${body}\n`;
}

/** Makes a folder of articles with a list of publishers beside it; both go when the test has finished. */
export async function temporaryFolder(
  files: Record<string, string | Uint8Array> = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-content-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'articles');
  await mkdir(folder);
  await writeFile(join(root, 'publishers.yaml'), publishersYaml);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

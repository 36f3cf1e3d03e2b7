import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { openPlayground } from './support/open-playground.ts';

const articles = fileURLToPath(new URL('../../content/articles', import.meta.url));
const file = 'syrian-forces-reach-iraq-border.md';
const newest = (page: Page) => page.getByRole('article').last();

/** A copy of the articles that a test may change. */
async function copyOfArticles(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articles-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(articles, folder, { recursive: true });
  return folder;
}

async function edit(folder: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

describeInBrowser('The content side of the playground', (visit) => {
  it('a saved file brings the open view up to date, in its place', async () => {
    const folder = await copyOfArticles();
    const path = asking(`/summary article:${file.replace('.md', '')}`);
    const { page, errors } = await visit(openPlayground({ folder }), { path });
    await newest(page).getByRole('button', { name: 'Full text' }).click();
    await newest(page).getByText('According to reports').waitFor();
    await edit(folder, (text) => text.replace('According to reports', 'As reports have it'));
    await newest(page).getByText('As reports have it').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await newest(page).getByText('Brought up to date').waitFor();
    expect(errors).toEqual([]);
  });

  it('a problem appears and goes while the file is edited', async () => {
    const folder = await copyOfArticles();
    const { page } = await visit(openPlayground({ folder }));
    await page.getByRole('button', { name: /^Library/ }).click();
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByText('no-duplicated-words').waitFor();
    await edit(folder, (text) => text.replace('publisher: RT', 'publisher: Nobody Known'));
    await problems.getByText('Nobody Known').waitFor();
    await edit(folder, (text) => text.replace('publisher: Nobody Known', 'publisher: RT'));
    await problems.getByText('Nobody Known').waitFor({ state: 'detached' });
  });

  it('an article of the library is one press away from its summary', async () => {
    const { page } = await visit(openPlayground());
    await page.getByRole('button', { name: /^Library/ }).click();
    await page.getByRole('button', { name: 'Syrian forces reach the border' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await newest(page).getByText('Syrian military officials say').waitFor();
  });
});

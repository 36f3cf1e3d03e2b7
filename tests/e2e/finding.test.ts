import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { openPlayground } from './support/open-playground.ts';

const newest = (page: Page) => page.getByRole('article').last();

async function say(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Message or command' }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await newest(page).getByText(text).waitFor();
}

async function useMenu(page: Page, name: string): Promise<void> {
  await newest(page).hover();
  await newest(page).getByRole('button', { name: 'What can be done with this message' }).click();
  await page.getByRole('menuitem', { name }).click();
}

describeInBrowser('Finding in the playground', (visit) => {
  it('a quote in a message is checked with two clicks', async () => {
    const { page, errors } = await visit(openPlayground());
    await say(page, 'They call it “a tactical turning point in the war on terrorism”.');
    await useMenu(page, 'Check quote');
    await newest(page).getByText('Altered').waitFor();
    expect(await newest(page).locator('s, del').innerText()).toBe('tactical');
    expect(await newest(page).locator('strong', { hasText: 'strategic' }).count()).toBe(1);
    await newest(page).getByText('Only you can see this').waitFor();
    await newest(page).getByRole('button', { name: 'Open it in the article' }).click();
    await newest(page).getByText('According to reports').waitFor();
    expect(errors).toEqual([]);
  });

  it('the source of a message is found, and a search opens where its words stand', async () => {
    const { page, errors } = await visit(openPlayground(), {
      path: asking('/search query:springboard'),
    });
    await newest(page).locator('strong', { hasText: 'springboard' }).waitFor();
    await newest(page).getByText('Open one where the words stand').click();
    await page.locator('[role=listbox] [role=option]').first().click();
    await newest(page).getByText('springboard to expand').waitFor();
    await say(page, 'The agreement received support from the U.S.');
    await useMenu(page, 'Find source');
    await newest(page).getByText('These words stand in paragraph 8 of this article.').waitFor();
    expect(errors).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { embedded } from '../contracts/store-engines.ts';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { openPlayground } from './support/open-playground.ts';

const newest = (page: Page) => page.getByRole('article').last();
const composer = (page: Page) => page.getByRole('combobox', { name: 'Message or command' });

/** The playground with a desk that opens on an empty database. */
async function openWithDesk() {
  const place = await embedded.place();
  onTestFinished(() => place.remove());
  return openPlayground({ desk: place.where });
}

describeInBrowser('Publishing in the playground', (visit) => {
  it('a moderator sees the post first, publishes it, and finds it in its channel', async () => {
    const { page, errors } = await visit(openWithDesk());
    await page.getByText('Morgan', { exact: true }).click();
    await composer(page).focus();
    const { keyboard } = page;
    await keyboard.type('/publish tram');
    await page.getByRole('option', { name: /return to the Old Bridge/ }).waitFor();
    await keyboard.press('Enter');
    await keyboard.type('ann');
    await page.getByRole('option', { name: '#announcements' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.type('role:read');
    await page.getByRole('option', { name: '@Readers' }).waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    const publish = newest(page).getByRole('button', { name: 'Publish', exact: true });
    await publish.waitFor();
    const preview = await newest(page).innerText();
    for (const part of ['Only you can see this', '#announcements', '@Readers']) {
      expect(preview).toContain(part);
    }
    await publish.click();
    await newest(page).getByRole('button', { name: '#announcements › message' }).click();
    await page.getByRole('heading', { name: 'announcements', level: 1 }).waitFor();
    await newest(page).getByRole('button', { name: 'Full text' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await newest(page).innerText()).toContain('@Readers');
    expect(errors).toEqual([]);
  });

  it('a member is neither offered /publish nor let in by a link', async () => {
    const { page, playground } = await visit(openPlayground(), {
      path: asking('/publish article:sample-tram-returns-to-the-old-bridge'),
    });
    await page.getByRole('alert').getByText('There is no command /publish here').waitFor();
    await composer(page).fill('/p');
    await page.getByRole('option', { name: '/help' }).waitFor();
    expect(await page.getByRole('option', { name: '/publish' }).count()).toBe(0);
    const { channels } = playground.discord.world;
    expect(channels.flatMap(({ id }) => playground.discord.messages(id))).toEqual([]);
  });
});

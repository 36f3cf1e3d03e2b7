import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { openPlayground } from './support/open-playground.ts';

const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });
const newest = (page: Page) => messages(page).getByRole('article').last();
const button = (page: Page, name: string) =>
  newest(page).getByRole('button', { name, exact: true });

describeInBrowser('Reading in the playground', (visit) => {
  describe.each([380, 1280])('at %i pixels', (width) => {
    it('a reply is reached with nothing but the keyboard', async () => {
      const { page, errors } = await visit(openPlayground(), { width });
      await page.getByRole('combobox', { name: 'Message or command' }).focus();
      const { keyboard } = page;
      await keyboard.type('/su');
      await page.getByRole('option', { name: '/summary' }).waitFor();
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.type('syrian');
      await page.getByRole('option', { name: 'Syrian forces reach the border' }).waitFor();
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await newest(page).getByText('Syrian military officials say').waitFor();
      expect(await newest(page).innerText()).toMatch(/Robin\s+used\s+\/summary/);
      expect(errors).toEqual([]);
    });

    it('the full text is paged to its end', async () => {
      const { page, errors } = await visit(openPlayground(), {
        width,
        path: asking('/article article:sample-the-clock-that-ran-on-water'),
      });
      await button(page, 'Next').waitFor();
      const pages: string[] = [];
      for (;;) {
        const footer = newest(page).getByText(/^Page \d+ of \d+/);
        const [, at, of] = /Page (\d+) of (\d+)/.exec(await footer.innerText()) ?? [];
        pages.push(`${at} of ${of}`);
        if (at === of) break;
        await button(page, 'Next').click();
        await newest(page)
          .getByText(`Page ${Number(at) + 1} of ${of}`)
          .waitFor();
      }
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.at(-1)).toBe(`${pages.length} of ${pages.length}`);
      expect(await button(page, 'Next').getAttribute('aria-disabled')).toBe('true');
      expect(errors).toEqual([]);
    });

    it('the tabs lead from view to view, and the focus stays', async () => {
      const { page } = await visit(openPlayground(), {
        width,
        path: asking('/summary article:syrian-forces-reach-iraq-border'),
      });
      for (const [tab, text] of [
        ['Quotes', 'word for word'],
        ['Source', 'SHA-256 of the text'],
        ['Full text', 'According to reports'],
        ['Summary', 'Syrian military officials say'],
      ] as const) {
        await button(page, tab).focus();
        await page.keyboard.press('Enter');
        await newest(page).getByText(text).first().waitFor();
        await expect.poll(() => page.locator(':focus').innerText()).toBe(tab);
      }
      expect(await newest(page).getByText('(edited)').count()).toBe(1);
    });

    it('each quote has a button beside it that makes its card', async () => {
      const { page, errors } = await visit(openPlayground(), {
        width,
        path: asking('/quotes article:syrian-forces-reach-iraq-border'),
      });
      const words = await newest(page).getByText('posed a threat').boundingBox();
      const card = button(page, 'Card').nth(1);
      const place = await card.boundingBox();
      expect(place?.x).toBeGreaterThan((words?.x ?? width) + (words?.width ?? 0));
      expect((place?.x ?? width) + (place?.width ?? 0)).toBeLessThan(width);
      await card.click();
      await newest(page).getByText('Anybody can check this card').waitFor();
      expect(await newest(page).locator('img').getAttribute('alt')).toBe('posed a threat');
      expect(errors).toEqual([]);
    });

    it('nothing is cut off or stands outside of the screen', async () => {
      const { page } = await visit(openPlayground(), { width, path: asking('/source') });
      await newest(page).getByText('SHA-256 of the text').waitFor();
      for (const part of [page.locator('html'), messages(page)]) {
        expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      }
    });
  });

  it('a wrong value is marked, and nothing is sent', async () => {
    const { page } = await visit(openPlayground());
    await page.keyboard.type('/article page:two');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: /^page:/ });
    await page.getByRole('alert').getByText('page: Input a whole number, e.g. 2').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(':focus').getAttribute('aria-label')).toContain('page');
    expect(await page.getByText('Nothing has been said yet').count()).toBe(1);
  });

  it('a value that the bot does not know is answered in private, with what would be valid', async () => {
    const { page } = await visit(openPlayground(), {
      path: asking('/summary article:no-such-thing'),
    });
    await newest(page).getByText('Only you can see this').waitFor();
    expect(await newest(page).innerText()).toContain('no-such-thing');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).click();
    await newest(page).getByText('no-such-thing').waitFor({ state: 'detached' });
  });

  it('a private reply is seen by nobody else', async () => {
    const { page } = await visit(openPlayground(), { path: asking('/summary private:true') });
    await newest(page).getByText('Only you can see this').waitFor();
    await page.getByText('Morgan', { exact: true }).click();
    await expect.poll(() => messages(page).getByRole('article').count()).toBe(0);
  });

  it('what somebody wrote is checked by the menu of the message', async () => {
    const { page, errors } = await visit(openPlayground());
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('They called it “a strategic turning point in the war on terrorism”');
    await page.keyboard.press('Enter');
    await newest(page).getByText('They called it').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check quote' }).click();
    await newest(page).getByText('Only you can see this').waitFor();
    expect(await newest(page).innerText()).toContain('General Command');
    expect(errors).toEqual([]);
  });

  it('a picture tells its alt text on demand', async () => {
    const { page, errors } = await visit(openPlayground(), {
      path: asking('/summary article:sample-tram-returns-to-the-old-bridge'),
    });
    const picture = newest(page).locator('img');
    await picture.waitFor();
    await expect.poll(() => picture.evaluate((box) => box.naturalWidth)).toBeGreaterThan(0);
    const alt = (await picture.getAttribute('alt')) ?? '';
    expect(alt.length).toBeGreaterThan(5);
    await newest(page).getByRole('button', { name: 'Alt text' }).click();
    await newest(page).getByText(alt, { exact: true }).waitFor();
    expect(errors).toEqual([]);
  });

  it('the inspector tells what was sent, what came back, and how much of each limit it took', async () => {
    const { page } = await visit(openPlayground(), {
      path: asking('/summary article:syrian-forces-reach-iraq-border'),
    });
    const panel = page.getByRole('complementary', { name: 'Inspector' });
    await panel.getByText('Valid by Discord’s own description').waitFor();
    expect(
      await panel.getByRole('meter', { name: 'Characters' }).getAttribute('aria-valuemax'),
    ).toBe('4000');
    await panel.getByRole('tab', { name: 'Limits' }).focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByText('accent_color').waitFor();
    await page.keyboard.press('ArrowRight');
    await panel.getByText('authorizing_integration_owners').waitFor();
  });

  it('who one is and where goes with the interaction, as Discord would send it', async () => {
    const { page } = await visit(openPlayground());
    await page.getByText('My app').click();
    await page.getByRole('combobox', { name: 'Locale' }).selectOption('de');
    await page.getByRole('heading', { name: 'general' }).waitFor();
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('/help ');
    await page.keyboard.press('Enter');
    await newest(page).getByText('used').waitFor();
    const panel = page.getByRole('complementary', { name: 'Inspector' });
    await panel.getByRole('tab', { name: 'Interaction' }).click();
    const json = await panel.getByRole('tabpanel').innerText();
    expect(json).toContain('locale: "de"');
    expect(json.replaceAll(/\s+/g, ' ')).toMatch(/authorizing_integration_owners: \{ 1 \} 1: "13/);
  });

  it('the theme can be changed, and is kept', async () => {
    const { page } = await visit(openPlayground(), { theme: 'light' });
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Use the light theme' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

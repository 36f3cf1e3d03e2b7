import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asking } from './support/asking.ts';
import { describeInBrowser } from './support/browser.ts';
import { openPlayground } from './support/open-playground.ts';

const require = createRequire(import.meta.url);
/** Evaluated, not added as a script: the page's own policy would rightly refuse that. */
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds, in one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} (${failureSummary ?? ''})`,
    ),
  );
}

const steps: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'an empty channel': async () => {},
  'the list of commands': async (page) => {
    await page.getByRole('combobox', { name: 'Message or command' }).fill('/');
    await page.getByRole('listbox').waitFor();
  },
  'a marked mistake': async (page) => {
    await page.getByRole('combobox', { name: 'Message or command' }).fill('/article page:no');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').waitFor();
  },
  'a reply with its inspector': async (page) => {
    await page.goto(
      new URL(asking('/summary article:sample-tram-returns-to-the-old-bridge'), page.url()).href,
    );
    await page.getByRole('button', { name: 'Alt text' }).click();
    const inspector = page.getByRole('button', { name: 'Inspector', exact: true });
    if ((await inspector.getAttribute('aria-pressed')) === 'false') await inspector.click();
    await page.getByRole('tab', { name: 'Response' }).click();
  },
  'a private mistake': async (page) => {
    await page.goto(new URL(asking('/summary article:nothing'), page.url()).href);
    await page.getByText('Only you can see this').waitFor();
  },
  'the library': async (page) => {
    await page.getByRole('button', { name: /^Library/ }).click();
  },
  'the menu of a message': async (page) => {
    await page.goto(new URL(asking('/latest'), page.url()).href);
    await page.getByRole('button', { name: 'What can be done with this message' }).last().click();
    await page.getByRole('menu').waitFor();
  },
};

describeInBrowser('Accessibility of the playground', (visit) => {
  describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
    it.each([380, 1280])('axe-core finds nothing at %i pixels', async (width) => {
      const { page } = await visit(openPlayground(), { theme, width });
      const found: string[] = [];
      for (const [name, step] of Object.entries(steps)) {
        await page.goto(new URL('/', page.url()).href);
        await page.getByRole('combobox', { name: 'Message or command' }).waitFor();
        await step(page);
        await page.evaluate(axe);
        found.push(...(await violations(page)).map((line) => `${name}: ${line}`));
      }
      expect(found).toEqual([]);
    });
  });

  it('new messages are told to a screen reader', async () => {
    const { page } = await visit(openPlayground(), { path: asking('/help') });
    const live = page.locator('[aria-live="polite"][aria-atomic="true"]');
    await live.getByText('Verbatim').waitFor({ state: 'attached' });
  });

  it('the drawers of a phone open and close with the keyboard', async () => {
    const { page } = await visit(openPlayground(), { width: 380 });
    await page.getByRole('button', { name: 'Channels and people' }).press('Enter');
    await page.getByRole('button', { name: 'announcements' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'announcements' }).waitFor({ state: 'hidden' });
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { executablePath, launchBrowser } from './launch-browser.ts';
import type { PlaygroundUnderTest } from './open-playground.ts';

export interface Visit {
  /** What comes after the address of the playground, e.g. `/?ask=%2Fsummary`. */
  readonly path?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

export interface Visited {
  readonly page: Page;
  readonly playground: PlaygroundUnderTest;
  /** What went wrong in the page: exceptions, errors on its console, requests to anybody else. */
  readonly errors: readonly string[];
}

/** How long one of these tests may take: a browser on a busy machine is slow, and none of them waits for nothing. */
const patience = { timeout: 30_000 };

/** Tests in a real browser. Without one they are skipped, which is said; on CI they fail. */
export function describeInBrowser(
  title: string,
  tests: (
    visit: (playground: Promise<PlaygroundUnderTest>, visit?: Visit) => Promise<Visited>,
  ) => void,
): void {
  const isMissing = executablePath === undefined && !process.env['CI'];
  if (isMissing) console.warn(`Skipped, since there is no Chromium here: ${title}`);
  describe.skipIf(isMissing)(title, patience, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchBrowser();
    }, patience.timeout);
    afterAll(() => browser?.close());
    tests(async (opening, visit) => {
      const playground = await opening;
      onTestFinished(() => playground.stop());
      return visitPage(browser, playground, visit);
    });
  });
}

async function visitPage(
  browser: Browser,
  playground: PlaygroundUnderTest,
  { path = '/', width = 1280, theme = 'light' }: Visit = {},
): Promise<Visited> {
  const errors: string[] = [];
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  onTestFinished(() => page.close());
  page.setDefaultTimeout(8_000);
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(playground.url)) errors.push(`asked for ${request.url()}`);
  });
  await page.goto(playground.url + path);
  await page.getByRole('combobox', { name: 'Message or command' }).waitFor();
  return { page, playground, errors };
}

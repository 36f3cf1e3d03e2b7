import type { Browser, Page } from 'playwright-core';
import { persona } from '../../src/local/personas.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { openPlayground } from './support/open-playground.ts';
import type { PlaygroundUnderTest } from './support/open-playground.ts';

// What runs in the page is text: its types are not those of this program.
const resources = `[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]`;

async function ofPage(page: Page, expression: string): Promise<number> {
  return Math.round(Number(await page.evaluate(expression)));
}

const watchForReply = `
  const before = document.querySelectorAll('.message').length;
  window.drawn = new Promise((resolve) => {
    let start;
    addEventListener('keydown', () => (start = performance.now()), { once: true, capture: true });
    new MutationObserver((_, observer) => {
      if (document.querySelectorAll('.message').length <= before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(document.querySelector('.message-list'), { childList: true });
  });
  undefined`;

/** The playground's figures: what a first visit costs, and how it feels with a long channel. Run with tsx. */
const long = 500;
const playground = await openPlayground();
const browser = await launchBrowser();
const small = await firstVisit(browser, playground.url);
await fill(playground, long);
const full = await firstVisit(browser, playground.url);
console.table({ 'an empty channel': small, [`${long} messages`]: full });
await browser.close();
await playground.stop();

async function fill({ discord }: PlaygroundUnderTest, count: number): Promise<void> {
  const who = persona(discord.world, 'member');
  for (let index = 0; index < count; index += 1) {
    await discord.act(who, { kind: 'command', name: 'summary', options: {} });
  }
}

async function firstVisit(from: Browser, url: string) {
  const page = await from.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await page.getByRole('combobox', { name: 'Message or command' }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.evaluate('document.fonts.ready');
  const figures = {
    'first paint, ms': await ofPage(
      page,
      `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
    ),
    'over the wire, kB': await ofPage(
      page,
      `${resources}.reduce((sum, it) => sum + it.transferSize, 0) / 1000`,
    ),
    'Enter to drawn reply, ms': await enterToReply(page),
    'longest frame while scrolling, ms': await scrolling(page),
  };
  await page.close();
  return figures;
}

/** The median of nine: from the key to the frame in which the reply stands. */
async function enterToReply(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
    await page.keyboard.type('/summary ');
    await page.evaluate(watchForReply);
    await page.keyboard.press('Enter');
    times.push(Number(await page.evaluate('window.drawn')));
  }
  return Math.round(times.toSorted((one, other) => one - other)[4] ?? 0);
}

async function scrolling(page: Page): Promise<number> {
  return ofPage(
    page,
    `(async () => {
      const box = document.querySelector('.messages');
      let longest = 0;
      let last = performance.now();
      for (let step = 0; step < 90; step += 1) {
        box.scrollTop -= 400;
        const now = await new Promise(requestAnimationFrame);
        if (step > 0) longest = Math.max(longest, now - last);
        last = now;
      }
      return longest;
    })()`,
  );
}

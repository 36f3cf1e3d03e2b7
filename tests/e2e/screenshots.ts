import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { inDirectMessages, persona } from '../../src/local/personas.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { asking } from './support/asking.ts';
import { launchBrowser } from './support/launch-browser.ts';
import { openPlayground } from './support/open-playground.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

interface Picture {
  readonly name: string;
  readonly ask?: string;
  readonly theme: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** With a desk on an empty database, seen by a moderator. */
  readonly desk?: true;
  /** What is done before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const seed = 'syrian-forces-reach-iraq-border';
const tram = 'sample-tram-returns-to-the-old-bridge';
const phone = { width: 390, height: 800 };

const pictures: readonly Picture[] = [
  { name: 'summary', theme: 'light', ask: `/summary article:${seed}` },
  { name: 'full-text', theme: 'dark', ask: `/article article:${seed}` },
  { name: 'quotes', theme: 'light', ask: `/quotes article:${seed}` },
  { name: 'source', theme: 'dark', ask: `/source article:${seed}` },
  { name: 'picture-and-correction', theme: 'light', ask: `/summary article:${tram}` },
  { name: 'inspector', theme: 'dark', ask: `/quotes article:${seed}`, before: showResponse },
  { name: 'composer', theme: 'light', before: chooseArticle },
  { name: 'library', theme: 'light', ask: '/latest', before: showLibrary },
  { name: 'publish', theme: 'light', desk: true, before: previewPost },
  { name: 'post', theme: 'light', desk: true, before: openPost },
  { name: 'write', theme: 'light', desk: true, before: fillInArticle },
  { name: 'correct', theme: 'light', desk: true, before: previewCorrection },
  { name: 'retract', theme: 'dark', desk: true, before: fillInRetraction },
  { name: 'retracted', theme: 'dark', desk: true, before: openRetracted },
  { name: 'phone-light', theme: 'light', ...phone, ask: `/summary article:${tram}` },
  { name: 'phone-dark', theme: 'dark', ...phone, ask: `/quotes article:${seed}` },
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const wanted = process.argv.slice(2);
for (const picture of pictures) {
  if (wanted.length === 0 || wanted.includes(picture.name)) await take(browser, picture);
}
await browser.close();

/** Takes a picture of the running product, with nothing in it made up. */
async function take(
  from: Browser,
  { name, ask, theme, width = 1280, height = 800, desk, before }: Picture,
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  const playground = await openPlayground(desk ? { desk: { dataDir } } : {});
  await warmUp(playground.discord);
  const page = await from.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: theme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  await page.goto(playground.url + (ask === undefined ? '/' : asking(ask)));
  if (ask !== undefined)
    await page.getByRole('article').getByText('App', { exact: true }).waitFor();
  await before?.(page);
  await page.evaluate('document.fonts.ready');
  const isLoaded = 'Array.from(document.images).every((image) => image.complete)';
  await page.waitForFunction(isLoaded);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  await playground.stop();
  await rm(dataDir, { recursive: true });
}

/** The first answer of a process is slower than all that follow; it goes where no picture is taken. */
async function warmUp(discord: LocalDiscord): Promise<void> {
  const who = inDirectMessages(discord.world, persona(discord.world, 'administrator'));
  await discord.act(who, { kind: 'command', name: 'summary', options: {} });
}

async function showResponse(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Response' }).click();
}

async function showLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Library/ }).click();
}

async function chooseArticle(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Message or command' }).focus();
  await page.keyboard.type('/quotes article:');
  await page.getByRole('listbox', { name: 'article' }).getByRole('option').nth(2).waitFor();
}

async function previewPost(page: Page): Promise<void> {
  await page.getByText('Morgan', { exact: true }).click();
  await pick(page, '/publish tram', /return to the Old Bridge/);
  await pick(page, 'ann', '#announcements');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
}

async function openPost(page: Page): Promise<void> {
  await previewPost(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: '#announcements › message' }).click();
  await page.getByRole('button', { name: 'Full text' }).waitFor();
}

async function fillInArticle(page: Page): Promise<void> {
  await page.getByText('Morgan', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Message or command' }).focus();
  await page.keyboard.type('/write');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const fields = page.getByRole('dialog').getByRole('textbox');
  await fields.nth(0).fill('Sample: the ferry runs again');
  await fields
    .nth(1)
    .fill('The ferry to Gull Island runs again.\nIt had stood still for nine days.');
  await fields
    .nth(2)
    .fill('The ferry to Gull Island runs again.\n\n“We missed its horn,” Ina Brandt said.');
  await fields
    .nth(3)
    .fill('publisher: The Gull Gazette\n“We missed its horn” — Ina Brandt, lighthouse keeper');
}

async function previewCorrection(page: Page): Promise<void> {
  await openPost(page);
  await pick(page, '/correct tram', /return to the Old Bridge/);
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog');
  await form.getByRole('textbox').first().fill('The first tram leaves at 6.10, not at 6.01.');
  await form.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Correct', exact: true }).waitFor();
}

async function fillInRetraction(page: Page): Promise<void> {
  await openPost(page);
  await pick(page, '/retract tram', /return to the Old Bridge/);
  await page.keyboard.type('The council has withdrawn its figures.');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('textbox').first().fill('Trams');
}

async function openRetracted(page: Page): Promise<void> {
  await fillInRetraction(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('article').first().getByText('retracted').first().waitFor();
}

/** Types into the composer and takes the choice of that name. */
async function pick(page: Page, typed: string, name: string | RegExp): Promise<void> {
  if (typed.startsWith('/')) {
    await page.getByRole('combobox', { name: 'Message or command' }).focus();
  }
  await page.keyboard.type(typed);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
}

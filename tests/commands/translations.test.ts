import { describe, expect, it } from 'vitest';
import type { Article } from '../../content/article.ts';
import { at } from '../../commands/check.ts';
import { read } from '../../commands/reading.ts';
import { summary } from '../../commands/summary.ts';
import type { Reply } from '../../src/bot/command.ts';
import { decodeCustomId } from '../../src/discord/custom-id.ts';
import { anArticle } from '../builders/article.ts';
import { aContext } from '../builders/context.ts';
import { buttonsOf, textOf } from '../views/seen.ts';
import { aBotOver } from './bot.ts';

const english = anArticle({
  body: `${'The city council approved it. '.repeat(200)}\n\nIt was 31 to 9.`,
  quotes: [{ text: 'It was 31 to 9', speaker: 'Mayor Lee', paragraph: 2 }],
});
const spanish: Article = anArticle({
  headline: 'El ayuntamiento aprueba la nueva línea de tranvía',
  summary: ['El pleno votó 31 a 9 a favor de la línea.'],
  language: 'es',
  body: `${'El ayuntamiento la aprobó. '.repeat(200)}\n\nFueron 31 a 9.`,
  isTranslation: true,
});

const contextIn = (locale: string) => {
  const { reader } = aContext([]);
  return aContext([english, spanish], { reader: { ...reader, locale } });
};

/** Runs what stands behind the button with this label. */
async function press(reply: Reply, label: string, locale: string): Promise<Reply> {
  if (!('components' in reply)) throw new Error('no message');
  const button = buttonsOf(reply).find((shown) => shown['label'] === label);
  const id = decodeCustomId(String(button?.['custom_id']));
  const link = id && read.parse(id.args, id.version);
  if (!link) throw new Error(`There is no button ${label}`);
  return read.run(link, contextIn(locale), {});
}

function seen(reply: Reply): string {
  return 'components' in reply ? textOf(reply) : '';
}

function labels(reply: Reply): unknown[] {
  return 'components' in reply ? buttonsOf(reply).map(({ label }) => label) : [];
}

const summaryIn = (locale: string) =>
  summary.run({ article: english, private: false }, contextIn(locale));

describe('a reader whose language an article is translated into', () => {
  it('gets the translation, a line that says so, and a way to the original', async () => {
    const reply = await summaryIn('es-419');
    expect(seen(reply)).toContain('El pleno votó 31 a 9');
    expect(seen(reply)).toContain('-# Es una traducción; solo el original da fe.');
    expect(labels(reply)).toContain('Original');
  });

  it('reads on in the original after choosing it, page by page and view by view, and can go back', async () => {
    const original = await press(await summaryIn('es-ES'), 'Original', 'es-ES');
    expect(seen(original)).toContain('The council voted 31 to 9');
    expect(seen(original)).not.toContain('traducción');
    const text = await press(original, 'Texto completo', 'es-ES');
    const next = await press(text, 'Siguiente', 'es-ES');
    expect(seen(next)).toContain('The city council');
    const quotes = await press(next, 'Citas', 'es-ES');
    expect(seen(await press(quotes, 'Resumen', 'es-ES'))).toContain('The council voted');
    expect(seen(await press(next, 'Traducción', 'es-ES'))).toContain('El ayuntamiento la aprobó');
  });

  it('gets the quotes as they were said, and the source of the original', async () => {
    const quotes = await press(await summaryIn('es-ES'), 'Citas', 'es-ES');
    expect(seen(quotes)).toContain('> It was 31 to 9');
    const source = await press(await summaryIn('es-ES'), 'Fuente', 'es-ES');
    expect(seen(source)).toContain(english.headline);
  });

  it('is led to found words in the original, where they stand', async () => {
    const reply = await at.run({ articleId: 'tram-line', paragraph: 2 }, contextIn('es-ES'), {});
    expect(seen(reply)).toContain('It was 31 to 9.');
    expect(labels(reply)).toContain('Traducción');
  });
});

describe('a search for words of a translation', () => {
  const body = `${'El ayuntamiento la aprobó. '.repeat(200)}\n\nFueron treinta y uno a nueve.`;
  const translated = { ...spanish, body, revision: `spanish ${body.length}` };
  const searching = (query: string, locale: string) =>
    aBotOver([english, translated], { locale }).use('search', { query });
  const headline = 'El ayuntamiento aprueba la nueva línea de tranvía';

  it('shows them in their context, under the translation’s headline, with a line that says so', async () => {
    const { text } = await searching('treinta nueve', 'en-GB');
    expect(text).toContain(`**1 · ${headline}**\nFueron **treinta** y uno a **nueve**.`);
    expect(text).toContain('-# A translation; only the original is the record.\n-# Paragraph 2');
    expect(text).toContain('1 article matches');
  });

  it.each([
    ['es-ES', 'Es una traducción', 'Siguiente', 'Anterior', 'Original'],
    ['en-GB', 'A translation; only', 'Next', 'Previous', 'Original'],
  ])('opens them there for %s, and reads on in it', async (locale, note, _, previous, original) => {
    const hit = await (await searching('treinta', locale)).pick(headline);
    expect(hit.text).toContain('Fueron treinta y uno a nueve.');
    expect(hit.text).toContain(note);
    const before = await hit.press(previous);
    expect(before.text).toContain('El ayuntamiento la aprobó.');
    expect(before.text).toContain(note);
    const record = await before.press(original);
    expect(record.text).toContain('The city council approved it.');
    expect(record.text).not.toContain(note);
  });

  it('keeps to it from view to view, also by way of those of the original', async () => {
    const hit = await (await searching('treinta', 'en-GB')).pick(headline);
    const quotes = await hit.press('Quotes');
    expect(quotes.text).toContain('> It was 31 to 9');
    expect((await quotes.press('Summary')).text).toContain('El pleno votó 31 a 9');
  });

  it('shows words of the original there, also to a reader of the translation', async () => {
    const found = await searching('council approved', 'es-ES');
    expect(found.text).toContain(english.headline);
    expect((await found.pick(english.headline)).text).toContain('The city council approved it.');
  });

  it('finds nothing in a translation that is gone by now', async () => {
    const bot = aBotOver([english, translated]);
    await bot.use('search', { query: 'treinta' });
    bot.replace([english]);
    expect((await bot.use('search', { query: 'treinta' })).text).toContain('Nothing');
  });
});

describe('a quote from a translation', () => {
  const body = 'El ayuntamiento la aprobó.\n\nFueron treinta y uno a nueve votos.';
  const translated = { ...spanish, body, revision: `spanish ${body.length}` };
  const bot = aBotOver([english, translated]);

  it('is told from one of the record, to which it leads', async () => {
    const shown = await bot.use('check', { text: '“Fueron treinta y uno a nueve votos”' });
    expect(shown.text).toContain('### Words of a translation');
    expect(shown.text).not.toContain('Exact');
    expect(shown.text).not.toContain('own words');
    expect((await shown.press('Open it in the article')).text).toContain('Fueron treinta y uno');
    expect((await shown.press('Original')).text).toContain('It was 31 to 9.');
    expect(() => shown.press('Card')).toThrow();
  });

  it('is compared with the translation when it is like it, and says what that is worth', async () => {
    const { text } = await bot.use('check', { text: '“Fueron treinta y dos a nueve votos”' });
    expect(text).toContain('### Like words of a translation in this library, but not the same.');
    expect(text).toContain('-# As it stands in the translation');
    expect(text).toContain('-# A translation; only the original is the record.');
    expect(text).not.toContain('Altered');
  });

  it.each([
    ['a headline', spanish.headline, 'This is the headline'],
    ['words', 'Fueron treinta y uno a nueve votos', 'These words stand in paragraph 2'],
  ])('has its source found by %s', async (_, text, sentence) => {
    const shown = await bot.menu('Find source', text);
    expect(shown.text).toContain(sentence);
    expect(shown.text).toContain(`**${spanish.headline}**`);
    expect(shown.text).toContain('A translation; only the original is the record.');
  });

  it('tells of a retraction of its article instead', async () => {
    const changing = aBotOver([english, translated]);
    await changing.use('check', { text: 'Fueron treinta y uno a nueve votos' });
    const retraction = { at: '2026-03-09T00:00:00Z', reason: 'It was made up' };
    changing.replace([{ ...english, status: 'retracted', retraction }]);
    const { text } = await changing.use('check', { text: 'Fueron treinta y uno a nueve votos' });
    expect(text).toContain('It was made up');
    expect(text).not.toContain('treinta');
  });
});

it.each(['en-GB', 'ja'])(
  'a reader with the locale %s gets the original and no such button',
  async (locale) => {
    const reply = await summaryIn(locale);
    expect(seen(reply)).toContain('The council voted 31 to 9');
    expect(labels(reply)).not.toContain('Original');
    const shared = await press(await summaryIn('es-ES'), 'Original', locale);
    expect(seen(shared)).toContain('The council voted 31 to 9');
  },
);

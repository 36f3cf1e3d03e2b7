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

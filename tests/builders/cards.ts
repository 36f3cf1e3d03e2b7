import { codeOf } from '../../content/quote-code.ts';
import type { CardMaker } from '../../src/cards/create-card-maker.ts';

/** A PNG of one pixel. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Stands in for the drawing thread: every card is one pixel, with the words as its alt text. */
export const plainCards: Pick<CardMaker, 'card'> = {
  card: async (article, quote) => ({
    name: `quote-${codeOf(article, quote).toLowerCase()}.png`,
    data: Buffer.from(png, 'base64'),
    alt: quote.text,
  }),
};

import { writeFile } from 'node:fs/promises';
import { cardOf } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { toGolden } from '../picture.ts';
import { samples } from '../samples.ts';

// Run it with `npx tsx tests/cards/golden/update.ts` when cards are meant to look different, and look at each.
for (const { name, article, quote, locale } of samples) {
  const golden = await toGolden(drawCard(cardOf(article, quote, locale)));
  await writeFile(new URL(`${name}.png`, import.meta.url), golden);
}

import { createHash } from 'node:crypto';
import type { Article, Quote } from './article.ts';
import { countWords } from './count-words.ts';
import type { Publisher } from './publisher.ts';
import type { Publishers } from './publishers.ts';
import type { Draft } from './rule.ts';

/** Makes the article that is served from a draft that met every rule; undefined when its publisher is unknown. */
export function buildArticle(
  id: string,
  draft: Draft,
  publishers: Publishers,
): Article | undefined {
  const { publisher: name, image, ...matter } = draft.matter;
  const publisher = publishers.get(name);
  if (!publisher) return undefined;
  const shown = {
    id,
    ...matter,
    quotes: draft.matter.quotes.flatMap((quote, index): Quote[] => {
      const paragraph = draft.quoteParagraphs[index];
      return paragraph === undefined ? [] : [{ ...quote, paragraph }];
    }),
    publisher,
    agencies: agenciesOf(draft, publishers),
    ...(image?.credit === undefined ? {} : { pictureCredit: image.credit }),
    body: draft.body,
    words: countWords(draft.body),
  };
  const usable = draft.pictureFile?.state === 'usable' ? draft.pictureFile : undefined;
  const alt = image?.alt ?? '';
  const revision = createHash('sha256')
    .update(JSON.stringify({ ...shown, body: '' }))
    .update(draft.body)
    .update(usable ? JSON.stringify([usable.sha256, alt]) : '')
    .digest('hex');
  const picture = usable && { path: usable.path, alt, sha256: usable.sha256 };
  return { ...shown, ...(picture && { picture }), revision };
}

/** Known publishers, other than the article's own, whom a quote's `via` or the picture's credit names. */
function agenciesOf({ matter }: Draft, publishers: Publishers): Publisher[] {
  const named = [
    ...matter.quotes.map(({ via }) => via ?? ''),
    ...(matter.image?.credit ?? '').split(/[/,]/).map((part) => part.trim()),
  ];
  return [...new Set(named)].flatMap((name) => {
    const publisher = name === matter.publisher ? undefined : publishers.get(name);
    return publisher ? [publisher] : [];
  });
}

import { limits } from '../limits.ts';
import { outOfRange } from './rules.ts';
import { each, isJson, objectsOf, type Json, type Violation } from './violation.ts';

/** What is too long in a message's embeds. White space around texts does not count: Discord trims it first. */
export function validateEmbeds(embeds: unknown): Violation[] {
  return [
    ...outOfRange({ embeds }, '', { embeds: [0, limits.embeds] }),
    ...each(embeds, 'embeds', validateEmbed),
    ...checkTotal(embeds),
  ];
}

function validateEmbed(embed: Json, path: string): Violation[] {
  const part = (key: string) => (isJson(embed[key]) ? trimmed(embed[key]) : {});
  return [
    ...outOfRange(trimmed(embed), path, {
      title: [0, limits.embedTitle],
      description: [0, limits.embedDescription],
      url: [0, limits.embedUrl],
      fields: [0, limits.embedFields],
    }),
    ...outOfRange(part('footer'), `${path}.footer`, { text: [1, limits.embedFooter] }),
    ...outOfRange(part('author'), `${path}.author`, { name: [1, limits.embedAuthor] }),
    ...each(embed['fields'], `${path}.fields`, (field, at) =>
      outOfRange(trimmed(field), at, {
        name: [1, limits.embedFieldName],
        value: [1, limits.embedFieldValue],
      }),
    ),
  ];
}

function checkTotal(embeds: unknown): Violation[] {
  const total = objectsOf(embeds)
    .flatMap(countedTexts)
    .reduce((sum, text) => sum + text.trim().length, 0);
  if (total <= limits.embedTotal) return [];
  const message = `Embed size exceeds maximum size of ${limits.embedTotal}`;
  return [{ path: 'embeds', code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

/** The texts that count towards the total of all embeds. */
function countedTexts(embed: Json): string[] {
  const { footer, author } = embed;
  const texts = [
    embed['title'],
    embed['description'],
    isJson(footer) && footer['text'],
    isJson(author) && author['name'],
    ...objectsOf(embed['fields']).flatMap((field) => [field['name'], field['value']]),
  ];
  return texts.filter((text) => typeof text === 'string');
}

function trimmed(object: Json): Json {
  const entries = Object.entries(object).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(entries) as Json;
}

import { limits } from '../discord/limits.ts';

/** How much of one of Discord's limits a body uses. */
export interface LimitUse {
  readonly name: string;
  readonly used: number;
  readonly of: number;
}

type Json = Readonly<Record<string, unknown>>;

/** How much of each limit the data of an interaction response or the body of a message uses; limits not touched are left out. */
export function limitUse(data: unknown): readonly LimitUse[] {
  if (!isJson(data)) return [];
  const uses = [...textUse(data), ...componentUse(data), ...embedUse(data), ...otherUse(data)];
  return uses.filter(({ used }) => used > 0);
}

/** The larger of UTF-16 units and code points: Discord does not say which it counts, so the library counts so too. */
const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0);

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

const textDisplay = 10;

/** Message flag; docs: resources/message. */
const componentsV2 = 1 << 15;

function textUse(data: Json): LimitUse[] {
  const texts = allComponents(data)
    .filter((component) => component['type'] === textDisplay)
    .map(({ content }) => (typeof content === 'string' ? content : ''));
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text) + limits.bytesPerText, 0);
  return [
    { name: 'Characters', used: sum(texts.map(lengthOf)), of: limits.textTotal },
    { name: 'Bytes', used: bytes, of: limits.messageBytes },
    { name: 'Content', used: lengthOf(data['content']), of: limits.content },
  ];
}

function componentUse(data: Json): LimitUse[] {
  const components = allComponents(data);
  const ids = components.map((component) => lengthOf(component['custom_id']));
  return [
    countOf(data, components.length),
    { name: 'Longest custom_id', used: Math.max(0, ...ids), of: limits.customId },
    ...(isModal(data)
      ? [{ name: 'Title', used: lengthOf(data['title']), of: limits.modalTitle }]
      : []),
  ];
}

/** Forms and messages without Components V2 count what stands at the top, Components V2 counts everything. */
function countOf(data: Json, all: number): LimitUse {
  const top = listOf(data['components']).length;
  if (isModal(data)) return { name: 'Form fields', used: top, of: limits.modalComponents };
  if ((Number(data['flags']) & componentsV2) !== 0) {
    return { name: 'Components', used: all, of: limits.components };
  }
  return { name: 'Action rows', used: top, of: limits.legacyRows };
}

const isModal = (data: Json) =>
  typeof data['title'] === 'string' && typeof data['custom_id'] === 'string';

function embedUse(data: Json): LimitUse[] {
  const embeds = listOf(data['embeds']);
  return [
    { name: 'Embeds', used: embeds.length, of: limits.embeds },
    { name: 'Characters in embeds', used: sum(embeds.map(embedLength)), of: limits.embedTotal },
  ];
}

function embedLength(embed: Json): number {
  const parts = [embed, ...listOf(embed['fields']), embed['footer'], embed['author']].filter(
    isJson,
  );
  const counted = ['title', 'description', 'text', 'name', 'value'];
  return sum(parts.flatMap((part) => counted.map((key) => lengthOf(part[key]))));
}

function otherUse(data: Json): LimitUse[] {
  return [
    { name: 'Attachments', used: listOf(data['attachments']).length, of: limits.attachments },
    { name: 'Choices', used: listOf(data['choices']).length, of: limits.choices },
  ];
}

/** Every component with the nested ones and accessories, as Discord counts them. */
function allComponents(parent: Json): readonly Json[] {
  const children = [...listOf(parent['components']), parent['accessory'], parent['component']];
  return children.filter(isJson).flatMap((child) => [child].concat(allComponents(child)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

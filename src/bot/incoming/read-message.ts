import * as z from 'zod';
import type { TargetMessage } from '../command.ts';

/** A message as something to read, with what was forwarded in it. Never throws. */
export function readMessage(id: string, raw: unknown): TargetMessage {
  const { author, message_snapshots: forwarded, ...own } = message.parse(raw);
  const all = [own, ...forwarded.map((one) => one.message)];
  const parts = all.flatMap(textsOf);
  return {
    id,
    authorId: author.id,
    parts: parts.length > 0 ? parts : all.flatMap(picturesOf),
    links: all.flatMap(({ embeds }) => embeds.map(({ url }) => url).filter(isWritten)),
  };
}

const words = z.string().catch('');
const embed = z
  .object({
    author: z.object({ name: words }).catch({ name: '' }),
    title: words,
    description: words,
    fields: z.array(z.object({ name: words, value: words })).catch([]),
    footer: z.object({ text: words }).catch({ text: '' }),
    url: words,
  })
  .catch({
    author: { name: '' },
    title: '',
    description: '',
    fields: [],
    footer: { text: '' },
    url: '',
  });
const content = z.object({
  content: words,
  embeds: z.array(embed).catch([]),
  components: z.array(z.unknown()).catch([]),
  attachments: z.array(z.object({ description: words }).catch({ description: '' })).catch([]),
});
const nothing = { content: '', embeds: [], components: [], attachments: [] };
const message = content
  .extend({
    author: z.object({ id: words }).catch({ id: '' }),
    message_snapshots: z.array(z.object({ message: content.catch(nothing) })).catch([]),
  })
  .catch({ ...nothing, author: { id: '' }, message_snapshots: [] });

type Content = z.output<typeof content>;

function textsOf({ content: text, embeds, components }: Content): string[] {
  const shown = embeds.flatMap(({ author, title, description, fields, footer }) => [
    author.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer.text,
  ]);
  return [
    text,
    ...shown,
    ...components.flatMap((one) => gathered(one, (it) => [it.content])),
  ].filter(isWritten);
}

/** Their alt texts; a picture without one says nothing. */
function picturesOf({ attachments, components }: Content): string[] {
  const inComponents = components.flatMap((one) =>
    gathered(one, ({ description, items }) => [description, ...items.map(altOf)]),
  );
  return [...attachments.map(altOf), ...inComponents].filter(isWritten);
}

function altOf({ description }: { readonly description: string }): string {
  return description;
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}

const node = z.object({
  content: words,
  description: words,
  items: z.array(z.object({ description: words }).catch({ description: '' })).catch([]),
  components: z.array(z.unknown()).catch([]),
  accessory: z.unknown().optional(),
});
type Node = z.output<typeof node>;

/** What a component and those in it hold, from top to bottom. */
function gathered(component: unknown, from: (it: Node) => string[], depth = 0): string[] {
  const read = node.safeParse(component);
  if (!read.success || depth > deepest) return [];
  const { components, accessory } = read.data;
  const inside = [...components, accessory].flatMap((one) => gathered(one, from, depth + 1));
  return [...from(read.data), ...inside];
}

/** A text stands in a section in a container at the deepest. */
const deepest = 3;

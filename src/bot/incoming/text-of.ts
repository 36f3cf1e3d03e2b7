import * as z from 'zod';
import type { TargetMessage } from '../command.ts';

/** A message as something to read: its content, embeds and text components, a line each. Never throws. */
export function textOf(id: string, raw: unknown): TargetMessage {
  const { author, content, embeds, components } = message.parse(raw);
  const parts = [
    content,
    ...embeds.flatMap((embed) => [embed.title, embed.description, embed.footer]),
    ...components.flatMap((one) => textsIn(one)),
  ];
  return { id, authorId: author, text: parts.filter((part) => part !== '').join('\n') };
}

const words = z.string().catch('');
const message = z
  .object({
    author: z
      .object({ id: words })
      .transform((it) => it.id)
      .catch(''),
    content: words,
    embeds: z
      .array(
        z
          .object({
            title: words,
            description: words,
            footer: z
              .object({ text: words })
              .transform((it) => it.text)
              .catch(''),
          })
          .catch({ title: '', description: '', footer: '' }),
      )
      .catch([]),
    components: z.array(z.unknown()).catch([]),
  })
  .catch({ author: '', content: '', embeds: [], components: [] });

const node = z.object({ content: words, components: z.array(z.unknown()).catch([]) });
/** A text stands in a section in a container at the deepest. */
const deepest = 3;

function textsIn(component: unknown, depth = 0): string[] {
  const read = node.safeParse(component);
  if (!read.success || depth > deepest) return [];
  return [read.data.content, ...read.data.components.flatMap((one) => textsIn(one, depth + 1))];
}

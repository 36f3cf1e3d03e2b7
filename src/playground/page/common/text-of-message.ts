import type { APIMessage, ComponentType } from 'discord-api-types/v10';
import type { Mark } from '../markdown/mark.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { componentType } from './discord-numbers.ts';

/** About a minute of speech. */
const longest = 800;

/** The words of a message as plain text, for a screen reader. */
export function textOfMessage(
  message: Pick<APIMessage, 'content' | 'embeds' | 'components'>,
): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title, description]);
  const texts = [message.content, ...embeds, ...textsOf(message.components ?? [])];
  const said = texts.filter((text) => text).map((text) => plain(parseMarkdown(text ?? '')));
  return said.join(' ').slice(0, longest);
}

interface Node {
  readonly type?: ComponentType;
  readonly content?: string;
  readonly components?: readonly Node[];
}

function textsOf(components: readonly object[]): readonly string[] {
  return components.flatMap(({ type, content, components: inner = [] }: Node) =>
    type === componentType.textDisplay && content !== undefined ? [content] : textsOf(inner),
  );
}

function plain(marks: readonly Mark[]): string {
  return marks.map(words).join('').replaceAll(/\s+/g, ' ').trim();
}

function words(mark: Mark): string {
  if (mark.kind === 'spoiler') return 'spoiler';
  if ('text' in mark) return mark.text;
  if ('content' in mark) return `${plain(mark.content)}${isBlock(mark) ? ' ' : ''}`;
  if (mark.kind === 'list') return mark.items.map(plain).join('. ');
  return mark.kind === 'command' ? `/${mark.name}` : ' ';
}

const isBlock = ({ kind }: Mark) => kind === 'heading' || kind === 'subtext' || kind === 'quote';

import { ComponentType, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Message } from '../../src/views/message.ts';

type Part = APIComponentInContainer | { type: number } | Record<string, unknown>;

/** Every component of a message, nested ones and accessories included. */
export function componentsOf(message: Message): Record<string, unknown>[] {
  const walk = (part: Part): Record<string, unknown>[] => {
    const node = part as Record<string, unknown>;
    const children = Array.isArray(node['components']) ? (node['components'] as Part[]) : [];
    const accessory = node['accessory'] ? [node['accessory'] as Part] : [];
    return [node, ...[...children, ...accessory].flatMap(walk)];
  };
  return message.components.flatMap(walk);
}

/** The texts of a message, from top to bottom. */
export function textsOf(message: Message): string[] {
  return componentsOf(message)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => String(content));
}

/** All the text of a message. */
export function textOf(message: Message): string {
  return textsOf(message).join('\n');
}

export function buttonsOf(message: Message): Record<string, unknown>[] {
  return componentsOf(message).filter(({ type }) => type === ComponentType.Button);
}

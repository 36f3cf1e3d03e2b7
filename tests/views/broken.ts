import { limits } from '../../src/discord/limits.ts';
import type { Message } from '../../src/views/message.ts';
import { componentsOf, textsOf } from './seen.ts';

/** The limits that a message breaks, in words; none for one that Discord takes. */
export function broken(message: Message): string[] {
  const all = componentsOf(message);
  const texts = textsOf(message);
  const bytes = texts.map((text) => Buffer.byteLength(text) + limits.bytesPerText);
  const ids = all.flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : []));
  const longest = (key: string) =>
    Math.max(0, ...all.map((part) => String(part[key] ?? '').length));
  const options = all.flatMap(({ options: them }) => (Array.isArray(them) ? them : []));
  const worst = (key: string) =>
    Math.max(0, ...options.map((part) => String(part[key] ?? '').length));
  return Object.entries({
    components: all.length > limits.components,
    'an empty text': texts.some((text) => text.trim() === ''),
    characters: texts.join('').length > limits.textTotal,
    bytes: bytes.reduce((a, b) => a + b, 0) > limits.messageBytes,
    'the length of a custom_id': ids.some((id) => id.length > limits.customId),
    'custom_ids that are equal': new Set(ids).size < ids.length,
    'a label': longest('label') > limits.buttonLabel,
    'an address': longest('url') > limits.buttonUrl,
    options: options.length > limits.selectOptions,
    'the label of an option': worst('label') > limits.selectLabel,
    'the description of an option': worst('description') > limits.selectDescription,
  })
    .filter(([, is]) => is)
    .map(([name]) => name);
}

import { isJson, objectsOf, type Json } from './violation.ts';

/**
 * The characters of a command that Discord counts: names, descriptions and values of the command, its options and
 * choices; of a translated field only the longest variant. Source: Discord's docs, application commands, limits.
 */
export function commandSize(node: Json): number {
  const children = [...objectsOf(node['options']), ...objectsOf(node['choices'])];
  const { value } = node;
  return (
    longest(node, 'name') +
    longest(node, 'description') +
    (typeof value === 'string' || typeof value === 'number' ? String(value).length : 0) +
    children.reduce((sum, child) => sum + commandSize(child), 0)
  );
}

function longest(node: Json, field: string): number {
  const translations = node[`${field}_localizations`];
  const variants = [node[field], ...(isJson(translations) ? Object.values(translations) : [])];
  return Math.max(0, ...variants.map((text) => (typeof text === 'string' ? text.length : 0)));
}

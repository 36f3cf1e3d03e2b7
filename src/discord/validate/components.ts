import { ComponentType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { textDisplays } from '../message-text.ts';
import { componentRules } from './component-rules.ts';
import { outOfBounds, outOfRange, repeated } from './rules.ts';
import { isJson, objectsOf, type Json, type Violation } from './violation.ts';

/** A component and where it stands. */
export interface Placed {
  readonly component: Json;
  readonly path: string;
}

/**
 * What is wrong with a message's components. `v2` says whether the message has Components V2; undefined when that is
 * not known, and then only what is wrong either way is found.
 */
export function validateComponents(components: unknown, v2: boolean | undefined): Violation[] {
  const placed = allComponents(components, 'components');
  return [
    ...placed.flatMap(({ component, path }) => [
      ...(ruleOf(component)?.(component, path) ?? []),
      ...outOfBounds(component, path, { id: [0, limits.componentId] }),
    ]),
    ...duplicates(placed),
    ...(v2 === false ? legacyLayout(components) : v2Layout(components, placed)),
  ];
}

/** Every component of a tree in reading order; nested ones and accessories count. */
export function allComponents(components: unknown, path: string): Placed[] {
  return objectsOf(components).flatMap((component, at) => {
    const here = `${path}[${at}]`;
    return [{ component, path: here }].concat(
      allComponents(component['components'], `${here}.components`),
      inner(component, here, 'accessory'),
      inner(component, here, 'component'),
    );
  });
}

/** custom_ids that were there before (disabled controls count, docs issue 3673), and numbers likewise. */
export function duplicates(placed: readonly Placed[]): Violation[] {
  const customIds = keyed(placed, 'custom_id', ({ custom_id }) => typeof custom_id === 'string');
  const ids = keyed(placed, 'id', ({ id }) => typeof id === 'number' && id !== 0);
  return [
    ...repeated(
      customIds,
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...repeated(ids, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  ];
}

function keyed(placed: readonly Placed[], key: string, has: (component: Json) => boolean) {
  return placed
    .filter(({ component }) => has(component))
    .map(({ component, path }) => ({ path: `${path}.${key}`, key: String(component[key]) }));
}

function inner(component: Json, path: string, key: string): Placed[] {
  const child = component[key];
  return isJson(child) ? [{ component: child, path: `${path}.${key}` }] : [];
}

function ruleOf(component: Json) {
  return componentRules[component['type'] as type];
}

function legacyLayout(components: unknown): Violation[] {
  const strange = objectsOf(components).findIndex((one) => one['type'] !== type.ActionRow);
  const path = `components[${strange}].type`;
  const message = 'Without the flag IS_COMPONENTS_V2 only action rows (1) may stand here.';
  return [
    ...outOfRange({ components }, '', { components: [0, limits.legacyRows] }),
    ...(strange < 0 ? [] : [{ path, code: 'UNION_TYPE_CHOICES', message }]),
  ];
}

/** Limits of Components V2; legacy rows are far below them. */
function v2Layout(components: unknown, placed: readonly Placed[]): Violation[] {
  const texts = textDisplays(components);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + limits.bytesPerText, 0);
  return [
    ...tooMuch(
      placed.length > limits.components,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `A message has at most ${limits.components} components, nested ones included.`,
    ),
    ...tooMuch(
      characters > limits.textTotal,
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `All texts together have at most ${limits.textTotal} characters.`,
    ),
    ...tooMuch(
      bytes > limits.messageBytes,
      'COMPONENT_DISPLAYABLE_TEXT_BYTES_EXCEEDED',
      `All texts together have at most ${limits.messageBytes} bytes, ${limits.bytesPerText} more for each.`,
    ),
  ];
}

function tooMuch(over: boolean, code: string, message: string): Violation[] {
  return over ? [{ path: 'components', code, message }] : [];
}

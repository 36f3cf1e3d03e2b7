import type {
  APIInteractionDataResolved,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { ComponentType as type } from 'discord-api-types/v10';
import { limits } from '../../discord/limits.ts';
import { asNodes, type Node } from '../messages/components.ts';
import type { State } from '../state.ts';
import { checkPicked, resolvePicked } from './component-data.ts';
import type { Place } from './place.ts';
import { Unsendable } from './unsendable.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The data of a form that was filled in and sent. */
export function modalData(
  state: State,
  place: Place,
  form: APIModalInteractionResponseCallbackData,
  fields: Fields,
): object {
  const resolved: APIInteractionDataResolved = {};
  const input = (node: Node, id: number) => {
    const value = filledIn(node, fields[node.custom_id ?? '']);
    const ids = typeof value === 'string' ? [] : value;
    Object.assign(resolved, resolvePicked(state, place, node.type, ids));
    const carried = typeof value === 'string' ? { value } : { values: value };
    return { type: node.type, id, custom_id: node.custom_id, ...carried };
  };
  let last = 0;
  const nextId = (node: Node) => node.id ?? (last += 1);
  const submitted = (node: Node): object => {
    const base = { type: node.type, id: nextId(node) };
    const inner = node['component'] as Node | undefined;
    if (inner) return { ...base, component: input(inner, nextId(inner)) };
    const below = node.components?.map((one) => input(one, nextId(one)));
    return { ...base, ...(below && { components: below }) };
  };
  const components = asNodes(form.components).map(submitted);
  return {
    custom_id: form.custom_id,
    components,
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
}

/** What a field holds when it is sent; throws what Discord's form would say beside it. */
function filledIn(
  node: Node,
  given: string | readonly string[] | undefined,
): string | readonly string[] {
  const required = node['required'] !== false;
  const isText = node.type === type.TextInput || node.type === type.RadioGroup;
  const preset = isText && typeof node['value'] === 'string' ? node['value'] : undefined;
  const value = given ?? preset ?? (isText ? '' : []);
  if (value.length === 0) {
    if (required) throw new Unsendable(`The field "${node.custom_id}" is required.`);
    return value;
  }
  if (typeof value === 'string') checkLength(node, value);
  else checkPicked(node, value);
  return value;
}

function checkLength(node: Node, value: string): void {
  const least = Number(node['min_length'] ?? 0);
  const most = Number(node['max_length'] ?? limits.textInput);
  if (value.length < least || value.length > most) {
    throw new Unsendable(`The field "${node.custom_id}" takes ${least} to ${most} characters.`);
  }
}

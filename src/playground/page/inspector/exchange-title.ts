import type { ApplicationCommandType } from 'discord-api-types/v10';
import { commandPath } from '../../../discord/command-path.ts';
import type { Named } from '../../../discord/command-path.ts';
import type { Exchange } from '../../../local/types.ts';
import { commandType, interactionType } from '../common/discord-numbers.ts';

/** What an exchange was about, in a few words: `/desk log`, `press “Quotes”`, `typing /quotes`. */
export function exchangeTitle({ interaction }: Pick<Exchange, 'interaction'>): string {
  if (!interaction) return 'not sent';
  const data: Described = interaction.data ?? {};
  switch (interaction.type) {
    case interactionType.command:
      return data.type === undefined || data.type === commandType.chat
        ? nameOf(data)
        : (data.name ?? '');
    case interactionType.component:
      return `press ${labelOf(interaction.message?.components ?? [], data.custom_id ?? '')}`;
    case interactionType.autocomplete:
      return `typing ${nameOf(data)}`;
    case interactionType.modal:
      return `form ${data.custom_id ?? ''}`;
    default:
      return 'ping';
  }
}

const nameOf = ({ name = '', options }: Described) => `/${commandPath({ name, options })}`;

interface Described {
  readonly name?: string;
  readonly options?: Named['options'];
  readonly type?: ApplicationCommandType;
  readonly custom_id?: string;
}

interface Node {
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly accessory?: Node;
  readonly components?: readonly Node[];
}

/** What a person reads on the control, else its custom_id. */
function labelOf(components: readonly object[], customId: string): string {
  const control = flat(components).find((node) => node.custom_id === customId);
  const label = control?.label ?? control?.placeholder;
  return label === undefined ? customId : `“${label}”`;
}

function flat(components: readonly object[]): readonly Node[] {
  return components.flatMap((node: Node) => {
    const below = [...(node.components ?? []), ...(node.accessory ? [node.accessory] : [])];
    return [node].concat(flat(below));
  });
}

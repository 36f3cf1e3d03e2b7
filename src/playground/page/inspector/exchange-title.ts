import type { APIInteraction } from 'discord-api-types/v10';
import type { Exchange } from '../../../local/types.ts';

/** What an exchange was about, in a few words: `/summary`, `press 1:read:…`, `typing /quotes`. */
export function exchangeTitle({ interaction }: Pick<Exchange, 'interaction'>): string {
  if (!interaction) return 'not sent';
  const data: Described = interaction.data ?? {};
  switch (numberOf(interaction)) {
    case 2:
      return data.type === undefined || data.type === 1 ? `/${data.name ?? ''}` : (data.name ?? '');
    case 3:
      return `press ${data.custom_id ?? ''}`;
    case 4:
      return `typing /${data.name ?? ''}`;
    case 5:
      return `form ${data.custom_id ?? ''}`;
    default:
      return 'ping';
  }
}

interface Described {
  readonly name?: string;
  readonly type?: number;
  readonly custom_id?: string;
}

/** Discord's interaction types by number. */
const numberOf = ({ type }: APIInteraction): number => type;

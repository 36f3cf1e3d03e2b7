import type { APIUser } from 'discord-api-types/v10';
import type { ChannelStore } from './channels.ts';
import type { LocalClock } from './clock.ts';
import type { CommandStore } from './command-store.ts';
import type { Events } from './events.ts';
import type { FaultList } from './faults.ts';
import type { PendingStore } from './interactions/pending.ts';
import type { OpenModals } from './interactions/open-modals.ts';
import type { Judge } from './judge/judge.ts';
import type { AttachmentStore } from './messages/attachments.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { NonceStore } from './nonces.ts';
import type { RateWindows } from './rate-windows.ts';
import type { World } from './types.ts';

/** Everything that Local Discord knows: the one state behind REST, gateway and `act`. */
export interface State {
  readonly world: World;
  readonly token: string;
  readonly applicationId: string;
  readonly publicKey: string;
  /** The URL that interactions are sent to, if not over the gateway. */
  readonly endpoint: () => string | undefined;
  readonly clock: LocalClock;
  readonly nextId: () => string;
  /** A token for an interaction; not to be guessed. */
  readonly nextToken: () => string;
  readonly events: Events;
  readonly faults: FaultList;
  readonly channels: ChannelStore;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly attachments: AttachmentStore;
  readonly nonces: NonceStore;
  readonly rates: RateWindows;
  readonly pending: PendingStore;
  readonly modals: OpenModals;
  readonly judge: Judge;
  readonly userById: (id: string) => APIUser;
}

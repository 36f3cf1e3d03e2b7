import { createChannelStore } from './channels.ts';
import { createClock } from './clock.ts';
import { createCommandStore } from './command-store.ts';
import { createEvents } from './events.ts';
import { createFaults } from './faults.ts';
import { createOpenModals } from './interactions/open-modals.ts';
import { createPendingStore } from './interactions/pending.ts';
import { officialJudge } from './judge/judge.ts';
import { createAttachmentStore } from './messages/attachments.ts';
import { createMessageStore } from './messages/message-store.ts';
import { createNonceStore } from './nonces.ts';
import { createRateWindows } from './rate-windows.ts';
import { userById } from './resources.ts';
import { createSnowflakes } from './snowflakes.ts';
import type { State } from './state.ts';
import type { World } from './types.ts';

interface Needs {
  readonly world: World;
  readonly publicKey: string;
  readonly random: (size: number) => Buffer;
  /** Where files are served, e.g. `http://127.0.0.1:1234`. */
  readonly origin: () => string;
  readonly endpoint: () => string | undefined;
  readonly now?: () => number;
}

/** A Discord in which nothing has happened yet. */
export function createState(needs: Needs): State {
  const { world, publicKey, random, origin, endpoint } = needs;
  const applicationId = world.bot.id;
  const clock = createClock(needs.now);
  const nextId = createSnowflakes(clock.now);
  const nextToken = () => random(24).toString('base64url');
  const events = createEvents();
  const changed = (commands: ReturnType<State['commands']['all']>) =>
    events.emit({ kind: 'commands', commands });
  return {
    world,
    publicKey,
    applicationId,
    // In the form of a real one: the id, a time and a secret.
    token: `${Buffer.from(applicationId).toString('base64url')}.local0.${nextToken()}`,
    endpoint,
    clock,
    nextId,
    nextToken,
    events,
    faults: createFaults(),
    channels: createChannelStore(world.channels),
    commands: createCommandStore({ applicationId, nextId, now: clock.now, changed }),
    messages: createMessageStore(events),
    attachments: createAttachmentStore(nextId, origin),
    nonces: createNonceStore(clock.now),
    rates: createRateWindows(clock.now),
    pending: createPendingStore(clock),
    modals: createOpenModals(),
    judge: officialJudge,
    userById: (id) => userById(world, id),
  };
}

import { WebSocketShardEvents } from '@discordjs/ws';
import type { WebSocketManager } from '@discordjs/ws';
import { setTimeout as wait } from 'node:timers/promises';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { APIGatewayBotInfo } from 'discord-api-types/v10';
import type { Api } from '../discord/api-types.ts';
import { FatalError } from '../discord/fatal-error.ts';
import type { Log } from '../log.ts';
import { fatalClose } from './fatal-close.ts';
import { createManager } from './gateway-manager.ts';

export interface GatewayConnectionOptions {
  readonly token: string;
  readonly api: Api;
  readonly log: Log;
  /** Gets every INTERACTION_CREATE, repeated ones too. */
  readonly onInteraction: (interaction: unknown) => void;
  /** Told when Discord ends a connection for good after the start; before, `start` rejects. */
  readonly onFatal: (error: FatalError) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

export interface GatewayConnection {
  /** Resolves when every shard is up; waits for as long as Discord cannot be reached. */
  start(): Promise<void>;
  close(): Promise<void>;
  readonly up: boolean;
}

/** Between attempts to reach Discord at the start. */
const longestPauseMs = 60_000;

/** As many connections (shards) as Discord recommends, without intents. @discordjs/ws resumes, beats and reconnects. */
export function connectGateway(options: GatewayConnectionOptions): GatewayConnection {
  const { log, onFatal } = options;
  let shards = Number.POSITIVE_INFINITY;
  let closed = false;
  let begin: (() => void) | undefined;
  let end = onFatal;
  const manager = createManager(options, () => closed);
  const ready = watchShards(manager, options, {
    onReady: () => ready.size >= shards && begin?.(),
    onEnd: (error) => end(error),
  });

  async function open(): Promise<void> {
    const info = await untilReachable(manager, () => closed, log);
    if (!info) return;
    shards = info.shards;
    refuseWithoutBudget(info);
    // Rejects for the first error of a shard, which then goes on by itself: its events tell the rest.
    manager.connect().catch(() => undefined);
  }

  return {
    start: () =>
      new Promise((resolve, reject) => {
        begin = () => {
          end = onFatal;
          resolve();
        };
        end = reject;
        open().catch(reject);
      }),
    async close() {
      closed = true;
      ready.clear();
      await manager.destroy({ code: 1000, reason: 'Stopping' });
      begin?.();
    },
    get up() {
      return ready.size >= shards;
    },
  };
}

/** Passes on what the shards tell; the result is always the set of those that are up. */
function watchShards(
  manager: WebSocketManager,
  { log, onInteraction }: GatewayConnectionOptions,
  { onReady, onEnd }: { onReady: () => void; onEnd: (error: FatalError) => void },
): Set<number> {
  const ready = new Set<number>();
  const isReady = ({ shardId }: { shardId: number }) => {
    ready.add(shardId);
    log.info({ shardId }, 'A gateway connection is up');
    onReady();
  };
  manager.on(WebSocketShardEvents.Ready, isReady);
  manager.on(WebSocketShardEvents.Resumed, isReady);
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t === GatewayDispatchEvents.InteractionCreate) onInteraction(data.d);
  });
  manager.on(WebSocketShardEvents.Closed, ({ shardId, code }) => {
    ready.delete(shardId);
    const fatal = fatalClose(code);
    if (fatal) onEnd(fatal);
    else log.info({ shardId, code }, 'A gateway connection closed');
  });
  manager.on(WebSocketShardEvents.Error, ({ error }) => {
    log.warn({ err: error }, 'A gateway connection failed');
  });
  return ready;
}

/** Asks where the gateway is, for as long as Discord cannot be reached; undefined when closed meanwhile. */
async function untilReachable(
  manager: WebSocketManager,
  isClosed: () => boolean,
  log: Log,
): Promise<APIGatewayBotInfo | undefined> {
  for (let pauseMs = 1000; !isClosed(); pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
    try {
      return await manager.fetchGatewayInformation();
    } catch (error) {
      if (error instanceof FatalError) throw error;
      log.warn({ err: error, pauseMs }, 'Discord cannot be reached; trying again');
      await wait(pauseMs, undefined, { ref: false });
    }
  }
  return undefined;
}

function refuseWithoutBudget({ shards, session_start_limit: limit }: APIGatewayBotInfo): void {
  if (limit.remaining >= shards) return;
  const minutes = Math.ceil(limit.reset_after / 60_000);
  throw new FatalError(
    `Discord allows the bot no more new sessions for ${minutes} minutes, after too many starts: wait before you start it again.`,
    69,
  );
}

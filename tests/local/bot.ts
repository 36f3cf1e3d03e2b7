import { REST } from '@discordjs/rest';
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { GatewayDispatchEvents, Routes } from 'discord-api-types/v10';
import type { LocalDiscord } from '../../src/local/types.ts';

export type Handler = (
  interaction: APIInteraction,
  rest: REST,
) => APIInteractionResponse | undefined | Promise<APIInteractionResponse | undefined>;

/** A clock that only tests move: a slow machine must not run into Discord's three seconds. */
export const stillClock = { now: () => Date.UTC(2026, 0, 1) };

/** The real REST client of discord.js, as the bot's. */
export function restOf(local: LocalDiscord): REST {
  return new REST({ api: local.apiUrl, retries: 0, globalRequestsPerSecond: 50 }).setToken(
    local.token,
  );
}

/** A bot of a few lines on the real gateway client: it answers with what `handle` returns. */
export async function connectBot(local: LocalDiscord, handle: Handler): Promise<WebSocketManager> {
  const rest = restOf(local);
  const manager = new WebSocketManager({ token: local.token, intents: 0, rest });
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (data.t !== GatewayDispatchEvents.InteractionCreate) return;
    void (async () => {
      const body = await handle(data.d, rest);
      if (!body) return;
      const { id, token } = data.d;
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    })().catch(() => {}); // what was refused is read from the exchange
  });
  await manager.connect();
  return manager;
}

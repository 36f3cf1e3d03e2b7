import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WebSocketManager } from '@discordjs/ws';
import { ComponentType, InteractionResponseType, Routes } from 'discord-api-types/v10';
import { persona } from '../../src/local/personas.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';
import { connectBot, restOf, stillClock, type Handler } from './bot.ts';

let local: LocalDiscord;
let bot: WebSocketManager | undefined;

beforeEach(async () => {
  local = await startLocalDiscord(stillClock);
  await restOf(local).put(Routes.applicationCommands(local.applicationId), {
    body: [{ name: 'hello', description: 'Says hello' }],
  });
});

afterEach(async () => {
  await bot?.destroy();
  await local.stop();
});

const run = { kind: 'command', name: 'hello', options: {} } as const;

async function connect(handle: Handler): Promise<void> {
  bot = await connectBot(local, handle);
}

test('a command that a person types is answered by a bot on the gateway', async () => {
  await connect(() => ({
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content: 'Hello!' },
  }));
  const exchange = await local.act(persona(local.world, 'member'), run);
  expect(exchange.refusals).toEqual([]);
  expect(exchange.message?.content).toBe('Hello!');
});

test('a button of the answer can be pressed, and changes it', async () => {
  await connect(({ data }) =>
    data && 'custom_id' in data
      ? {
          type: InteractionResponseType.UpdateMessage,
          data: { content: 'Pressed', components: [] },
        }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: {
            content: 'Press',
            components: [
              {
                type: ComponentType.ActionRow,
                components: [
                  { type: ComponentType.Button, style: 1, label: 'Go', custom_id: 'go' },
                ],
              },
            ],
          },
        },
  );
  const who = persona(local.world, 'member');
  const { message } = await local.act(who, run);
  const messageId = message?.id ?? '';
  const pressed = await local.act(who, { kind: 'component', messageId, customId: 'go' });
  expect(pressed.message).toMatchObject({ id: messageId, content: 'Pressed', components: [] });
  expect(local.messages(who.channelId)).toHaveLength(1);
});

import { setTimeout as wait } from 'node:timers/promises';
import { InteractionResponseType } from 'discord-api-types/v10';
import { ids } from '../../../../src/local/world.ts';
import type { Engine } from '../../../contracts/store-engines.ts';
import { atMost, milliseconds, type Row, seconds } from '../../figure.ts';
import { type DeskStage, moderator, setDeskStage } from '../../stage/desk-stage.ts';

const reader = { ...moderator, userId: ids.member, channelId: ids.channels.general };

/** What `npm start` runs, for the first time, with a moderator who wants the desk at once: no reader waits for that. */
export async function firstStart(engine: Engine): Promise<Row> {
  const stage = await setDeskStage(engine);
  const { id } = await stage.article();
  const started = Date.now();
  const bot = await stage.start({ program: 'src/dev/run.mjs', fresh: true });
  const opening = open(stage);
  await ask(stage, id);
  const answeredAfter = Date.now() - started;
  const longest = await longestAnswer(stage, id, opening);
  const openAfter = Date.now() - started;
  await bot.stop();
  await stage.stop();
  return {
    figure: 'First `npm start`, until a reader is answered',
    measured: `while the store is made, ${seconds(openAfter / 1000)} from the start, an answer takes ${milliseconds(longest)} at most`,
    reference: '–',
    ...atMost(answeredAfter / 1000, 2, seconds),
  };
}

/** Resolves when the desk answers a moderator at once. */
async function open(stage: DeskStage): Promise<void> {
  for (;;) {
    const { response } = await stage.discord.act(moderator, {
      kind: 'command',
      name: 'posts',
      options: {},
    });
    if (response?.type === InteractionResponseType.ChannelMessageWithSource) return;
  }
}

/** A reader asks again and again, until then. Milliseconds. */
async function longestAnswer(
  stage: DeskStage,
  article: string,
  until: Promise<void>,
): Promise<number> {
  const over = until.then(() => true);
  let longest = 0;
  do longest = Math.max(longest, await ask(stage, article));
  while (!(await Promise.race([over, wait(20, false)])));
  return longest;
}

/** Asks for a summary; milliseconds until it is there. */
async function ask({ discord }: DeskStage, article: string): Promise<number> {
  const options = { article };
  const { ms, failure } = await discord.act(reader, { kind: 'command', name: 'summary', options });
  if (failure !== undefined) throw new Error(`A reader is told: ${failure}`);
  return ms;
}

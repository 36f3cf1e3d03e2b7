import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../../../contracts/store-engines.ts';
import { atMost, milliseconds, type Row } from '../../figure.ts';
import { type DeskStage, moderator, setDeskStage } from '../../stage/desk-stage.ts';
import { watchWrites } from '../../stage/watch-writes.ts';
import { percentile } from '../../statistics.ts';

const perSecond = 10;
/** A channel takes five messages in five seconds. */
const channels = 60;

/** From the press of Publish until the message is in its channel, with ten presses a second. */
export async function publishing(engine: Engine, count: number): Promise<Row> {
  const stage = await setDeskStage(engine, channels);
  const { id } = await stage.article();
  const bot = await stage.start();
  const buttons: Button[] = [];
  for (let i = 0; i < count; i++) buttons.push(await preview(stage, id, i));
  const { writes, refused, written } = watchWrites(stage.discord);
  const pressed = new Map<string, number[]>();
  for (const { channelId, press } of buttons) {
    pressed.set(channelId, [...(pressed.get(channelId) ?? []), Date.now()]);
    press();
    await wait(1000 / perSecond);
  }
  await written(count);
  const taken = writes.map(({ channelId, at }) => at - (pressed.get(channelId)?.shift() ?? 0));
  await bot.stop();
  await stage.stop();
  return {
    figure: `From “Publish” to the message, ${perSecond} a second, ${engine.name} store`,
    measured: `p50 ${milliseconds(percentile(taken, 0.5))}, p99 ${milliseconds(percentile(taken, 0.99))} over ${count}; ${refused()} calls refused`,
    reference: '–',
    ...atMost(percentile(taken, 0.99), 1_000, milliseconds),
  };
}

interface Button {
  readonly channelId: string;
  press(): void;
}

/** Asks for a preview, as a moderator does, and gives its button. */
async function preview(stage: DeskStage, article: string, i: number): Promise<Button> {
  const channelId = stage.channelIds[i % channels] ?? '';
  const options = { article, channel: channelId };
  const { message } = await stage.discord.act(moderator, {
    kind: 'command',
    name: 'publish',
    options,
  });
  const [, customId] = /"custom_id":"([^"]*:publish:[^"]*)"/.exec(JSON.stringify(message)) ?? [];
  if (!message || customId === undefined) throw new Error('There is no preview');
  return {
    channelId,
    press: () =>
      void stage.discord.act(moderator, { kind: 'component', messageId: message.id, customId }),
  };
}

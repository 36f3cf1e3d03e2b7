import { ids } from '../../../../src/local/world.ts';
import { announced, follows } from '../../../../src/store/schema.ts';
import type { Store } from '../../../../src/store/store.ts';
import type { Engine } from '../../../contracts/store-engines.ts';
import { atLeast, percent, type Row, seconds } from '../../figure.ts';
import { setDeskStage } from '../../stage/desk-stage.ts';
import { watchWrites } from '../../stage/watch-writes.ts';

/** Discord allows the bot as many calls a second. Docs: topics/rate-limits. */
const budget = 50;

/** A new article, for as many channels that follow its topic: how much of the budget the posts make use of. */
export async function fanOut(engine: Engine, channels: number): Promise<Row> {
  const stage = await setDeskStage(engine, channels);
  await stage.article();
  await stage.withStore((store) => follow(store, stage.channelIds));
  const { writes, refused, written } = watchWrites(stage.discord);
  const started = Date.now();
  const bot = await stage.start();
  await written(channels);
  await bot.stop();
  await stage.stop();
  const [first, last] = [writes[0]?.at ?? 0, writes.at(-1)?.at ?? 0];
  const perSecond = ((channels - 1) * 1000) / (last - first);
  const judged = atLeast(perSecond / budget, 0.95, percent);
  return {
    figure: `Fan-out to ${channels.toLocaleString('en')} channels, ${engine.name} store`,
    measured: `${perSecond.toFixed(1)} posts/s, ${refused()} calls refused; the first ${seconds((first - started) / 1000)} after the start`,
    reference: `Discord allows ${budget}/s`,
    ...judged,
    promise: `${judged.promise}, none refused`,
    kept: judged.kept === true && refused() === 0,
  };
}

/** Makes the channels follow the article's topic, in a server where it is new. */
async function follow({ database }: Store, channelIds: readonly string[]): Promise<void> {
  const at = new Date();
  await database.insert(announced).values({ articleId: 'an-earlier-one', at });
  const who = { guildId: ids.guild, createdBy: ids.moderator, createdAt: at };
  await database
    .insert(follows)
    .values(channelIds.map((channelId) => ({ ...who, channelId, topic: 'transport' })));
}

import { randomBytes } from 'node:crypto';
import type { Article } from '../../../../content/article.ts';
import { createDesk } from '../../../../src/desk/create-desk.ts';
import type { Desk } from '../../../../src/desk/desk.ts';
import { ids } from '../../../../src/local/world.ts';
import { announced, posts, revisions } from '../../../../src/store/schema.ts';
import type { Engine } from '../../../contracts/store-engines.ts';
import { atMost, percent, type Row, seconds } from '../../figure.ts';
import { asBot, type DeskStage, setDeskStage } from '../../stage/desk-stage.ts';
import { watchWrites, type Writes } from '../../stage/watch-writes.ts';

const perChannel = 5;
const hourMs = 3_600_000;
const corrections = `corrections:
  - { at: 2026-03-03T10:00:00Z, kind: correction, note: The vote was 30 to 10. }
`;

/** Corrects old posts, of which Discord takes three edits in 20 s a channel; when it will be through is told before. */
export async function correction(engine: Engine, channels: number): Promise<Row> {
  const stage = await setDeskStage(engine, channels);
  const { id, count } = await prepare(stage);
  const told = await foretold(stage, (desk) => desk.correctionEnd(id, ids.guild));
  const row = await finish(stage, told, watchWrites(stage.discord), count);
  return { figure: `Correction of ${count.toLocaleString('en')} old posts`, ...row };
}

/** The like, killed half-way: when the rest will be through is told by what is left in the store. */
export async function killedCorrection(engine: Engine, channels: number): Promise<Row> {
  const stage = await setDeskStage(engine, channels);
  const { id, count } = await prepare(stage);
  const seen = watchWrites(stage.discord);
  const bot = await stage.start();
  await seen.written(count / 2);
  await bot.kill();
  const told = await foretold(stage, async (desk) => (await desk.progress(id, ids.guild)).endsAt);
  const row = await finish(stage, told, seen, count);
  return { figure: `The rest of ${count}, after a \`kill -9\` half-way`, ...row };
}

/** Posts that stand, and a file that corrects them. */
async function prepare(stage: DeskStage): Promise<{ id: string; count: number }> {
  const article = await stage.article();
  await post(stage, article);
  await stage.article(corrections);
  return { id: article.id, count: stage.channelIds.length * perChannel };
}

async function finish(
  stage: DeskStage,
  { start, end }: Span,
  { writes, written, refused }: Writes,
  count: number,
): Promise<Omit<Row, 'figure'>> {
  const bot = await stage.start();
  await written(count);
  const real = writes.at(-1)?.at ?? 0;
  await bot.stop();
  await stage.stop();
  const judged = atMost(Math.abs(real - end) / (end - start), 0.2, percent);
  return {
    measured: `told ${seconds((end - start) / 1000)}, took ${seconds((real - start) / 1000)}, its start included; ${refused()} calls refused`,
    reference: 'Discord takes 3 edits of old messages in 20 s a channel',
    ...judged,
    promise: `${judged.promise} off, none refused`,
    kept: judged.kept === true && refused() === 0,
  };
}

/** When it was told, and which end. */
interface Span {
  readonly start: number;
  readonly end: number;
}

async function foretold(
  stage: DeskStage,
  ask: (desk: Desk) => Promise<Date | undefined>,
): Promise<Span> {
  return stage.withStore(async ({ database }) => {
    const office = { now: () => new Date(), newId: () => '', poke: () => undefined };
    const end = await ask(createDesk({ ...office, database }));
    return { start: Date.now(), end: end?.getTime() ?? Number.NaN };
  });
}

/** Some posts of the article in each channel, of two hours ago. */
async function post(stage: DeskStage, article: Article): Promise<void> {
  const { discord, channelIds } = stage;
  const at = new Date(Date.now() - 2 * hourMs);
  const rows: (typeof posts.$inferInsert)[] = [];
  const places = Array.from({ length: perChannel }, () => channelIds).flat();
  for (const [i, channelId] of places.entries()) {
    // Local Discord has its limits here, too, but not real time.
    if (i % 40 === 0) await discord.clock.advance(1_000);
    const { id } = await asBot(discord, 'POST', `/channels/${channelId}/messages`);
    rows.push(standing(article, { channelId, messageId: id, at }));
  }
  await discord.clock.advance(2 * hourMs);
  await stage.withStore(async ({ database }) => {
    const { id: articleId, revision } = article;
    await database.insert(announced).values({ articleId, at });
    await database.insert(revisions).values({ articleId, revision, article, recordedAt: at });
    for (let i = 0; i < rows.length; i += 500) {
      await database.insert(posts).values(rows.slice(i, i + 500));
    }
  });
}

function standing(
  { id: articleId, revision }: Article,
  { channelId, messageId, at }: { channelId: string; messageId: string; at: Date },
): typeof posts.$inferInsert {
  return {
    id: randomBytes(12).toString('hex'),
    guildId: ids.guild,
    channelId,
    target: 'text',
    articleId,
    requestKey: messageId,
    createdBy: ids.moderator,
    createdAt: at,
    desired: 'shown',
    desiredRevision: revision,
    due: at,
    messageId,
    liveChannelId: channelId,
    liveRevision: revision,
    liveAt: at,
    state: 'live',
  };
}

import { atLeast, type Effort, perCpuSecond, type Row, times } from '../figure.ts';
import { measuredCore as cores } from '../stage/cores.ts';
import {
  type GatewayBot,
  messageOf,
  startGatewayBot,
  startPlainBot,
} from '../stage/gateway-bots.ts';
import { summaryInteraction } from '../stage/interaction.ts';
import { compare } from '../statistics.ts';

/** Until the compiler has seen enough, nothing is measured. */
const warmUp = 10_000;

/** What an interaction over the gateway costs, its callback over REST included. */
export async function gateway({ quick, rounds }: Effort): Promise<readonly Row[]> {
  const count = quick ? 2_000 : 6_000;
  const ours = await startGatewayBot({ cores });
  const plain = await startPlainBot({ cores }, await messageOf(ours));
  for (const { discord } of [ours, plain]) await discord.load(warmUp, summaryInteraction);
  const cost = await compare(
    rounds,
    () => perCpu(ours, count),
    () => perCpu(plain, count),
  );
  for (const bot of [ours, plain]) await bot.stop();
  return [
    {
      figure: 'Gateway `/summary`',
      measured: perCpuSecond(cost.a),
      reference: `a discord.js Client with the same reply: ${perCpuSecond(cost.b)}`,
      ...atLeast(cost.ratio, 2.5, times),
    },
  ];
}

async function perCpu(bot: GatewayBot, count: number): Promise<number> {
  const before = await bot.usage();
  await bot.discord.load(count, summaryInteraction);
  const after = await bot.usage();
  return count / (after.cpuSeconds - before.cpuSeconds);
}

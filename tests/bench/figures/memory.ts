import { setTimeout as wait } from 'node:timers/promises';
import { atMost, type Effort, megabytes, percent, type Row } from '../figure.ts';
import { measuredCore as cores } from '../stage/cores.ts';
import { startGatewayBot } from '../stage/gateway-bots.ts';
import { httpLoad } from '../stage/http-load.ts';
import { summaryInteraction } from '../stage/interaction.ts';
import { startEndpoint } from '../stage/servers.ts';
import { signedSummaries } from '../stage/signed-requests.ts';
import type { Program } from '../stage/start-program.ts';
import { startStubDiscord } from '../stage/stub-discord.ts';

/** Until the start's garbage is gone and the commands are registered. */
const settleMs = 2_000;
/** Requests that are signed at a time. */
const batch = 10_000;

/** Memory (RSS) at rest, and after much work. */
export async function memory({ quick }: Effort): Promise<readonly Row[]> {
  const count = quick ? 10_000 : 100_000;
  const label = count.toLocaleString('en');
  const http = await endpoint(count);
  const small = await gateway(1, quick ? 0 : count);
  const large = await gateway(1_000, quick ? count : 0);
  const worked = quick ? large : small;
  return [
    { figure: 'RSS at rest, HTTP', ...unheld(http.idle), ...atMost(http.idle, 75, megabytes) },
    {
      figure: 'RSS at rest, gateway, 1 server',
      ...unheld(small.idle),
      ...atMost(small.idle, 100, megabytes),
    },
    {
      figure: 'RSS at rest, gateway, 1,000 servers',
      ...unheld(large.idle),
      ...atMost(large.idle, 100, megabytes),
    },
    growth(`RSS after ${label} interactions, HTTP`, http),
    growth(`RSS after ${label} interactions, gateway`, worked),
  ];
}

interface Memory {
  readonly idle: number;
  readonly afterwards: number;
}

async function endpoint(count: number): Promise<Memory> {
  const discord = await startStubDiscord();
  const server = await startEndpoint(discord, cores);
  const measured = await measure(server, async () => {
    for (let done = 0; done < count; done += batch) {
      await httpLoad(server.port, signedSummaries(batch));
    }
  });
  await server.stop();
  await discord.stop();
  return measured;
}

async function gateway(guilds: number, count: number): Promise<Memory> {
  const bot = await startGatewayBot({ cores, guilds });
  const measured = await measure(bot, async () => {
    if (count > 0) await bot.discord.load(count, summaryInteraction);
  });
  await bot.stop();
  return measured;
}

async function measure(program: Program, work: () => Promise<void>): Promise<Memory> {
  await wait(settleMs);
  const { rssMb: idle } = await program.usage();
  await work();
  await wait(settleMs);
  const { rssMb: afterwards } = await program.usage();
  return { idle, afterwards };
}

const unheld = (rssMb: number) => ({ measured: megabytes(rssMb), reference: '–' });

function growth(figure: string, { idle, afterwards }: Memory): Row {
  return {
    figure,
    measured: megabytes(afterwards),
    reference: `at rest before: ${megabytes(idle)}`,
    ...atMost(afterwards / idle - 1, 0.15, percent),
  };
}

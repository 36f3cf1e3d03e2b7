import { atLeast, type Effort, perCpuSecond, type Row, times } from '../figure.ts';
import { loadShares, measuredCore, twoCores } from '../stage/cores.ts';
import { httpLoad } from '../stage/http-load.ts';
import { type Server, startBareServer, startEndpoint, summaryOf } from '../stage/servers.ts';
import { signedSummaries } from '../stage/signed-requests.ts';
import { startStubDiscord } from '../stage/stub-discord.ts';
import { compare } from '../statistics.ts';

/** Until the compiler has seen enough, nothing is measured. */
const warmUp = 10_000;

/** The signed endpoint: what an answer costs, and what a second core is worth to one process. */
export async function http({ quick, rounds }: Effort): Promise<readonly Row[]> {
  const requests = quick ? 3_000 : 8_000;
  const discord = await startStubDiscord();
  const ours = await startEndpoint(discord, measuredCore);
  const body = await summaryOf(ours);
  const bare = await startBareServer(body, measuredCore);
  const onTwo = await startEndpoint(discord, twoCores);
  for (const server of [ours, bare, onTwo]) await httpLoad(server.port, signedSummaries(warmUp));
  const cost = await compare(
    rounds,
    () => perCpu(ours, requests),
    () => perCpu(bare, requests),
  );
  const wall = await compare(
    rounds,
    () => perSecond(onTwo, requests, loadShares),
    () => perSecond(ours, requests),
  );
  for (const program of [ours, bare, onTwo, discord]) await program.stop();
  return [
    {
      figure: 'Signed HTTP `/summary`, one core',
      measured: perCpuSecond(cost.a),
      reference: `bare \`node:http\`, \`crypto.verify\`, a constant body of ${body.length} characters: ${perCpuSecond(cost.b)}`,
      ...atLeast(cost.ratio, 0.95, times),
    },
    {
      figure: 'The same, two cores for one process',
      measured: `${Math.round(wall.a).toLocaleString('en')}/s`,
      reference: `one core: ${Math.round(wall.b).toLocaleString('en')}/s`,
      ...atLeast(wall.ratio, 1.7, times),
    },
  ];
}

async function perCpu(server: Server, count: number): Promise<number> {
  const requests = signedSummaries(count);
  const before = await server.usage();
  await httpLoad(server.port, requests);
  const after = await server.usage();
  return count / (after.cpuSeconds - before.cpuSeconds);
}

/** With `discounted`, as if the load had not taken its part of the two cores: Discord's load is elsewhere. */
async function perSecond({ port }: Server, count: number, discounted = false): Promise<number> {
  const requests = signedSummaries(count);
  const before = process.cpuUsage();
  const taken = await httpLoad(port, requests);
  const { user, system } = process.cpuUsage(before);
  const loadSeconds = (user + system) / 1e6;
  return count / (discounted ? taken - loadSeconds / 2 : taken);
}

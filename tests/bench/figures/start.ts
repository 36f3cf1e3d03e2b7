import { atMost, type Effort, milliseconds, type Row, times } from '../figure.ts';
import { bundleProgram } from '../stage/bundle-program.ts';
import { allCores as cores } from '../stage/cores.ts';
import { startGatewayBot, startPlainBot } from '../stage/gateway-bots.ts';
import { freePort } from '../stage/http-load.ts';
import { publicKey } from '../stage/signed-requests.ts';
import { startBot } from '../stage/start-bot.ts';
import { type Program, startProgram } from '../stage/start-program.ts';
import { startStubDiscord } from '../stage/stub-discord.ts';
import { untilAnswered } from '../stage/until-answered.ts';
import { compare } from '../statistics.ts';

const probed = false;

/** From the start of the process until it can be of use. */
export async function start({ rounds }: Effort): Promise<readonly Row[]> {
  const discord = await startStubDiscord();
  const bareServer = await bundleProgram('bare-server');
  const http = await compare(
    rounds,
    () => answersAfter((port) => startBot({ discord, transport: 'http', port, cores, probed })),
    () =>
      answersAfter((port) => {
        const environment = { PORT: String(port), PUBLIC_KEY: publicKey };
        return startProgram([bareServer], { environment, cores, probed });
      }),
  );
  await discord.stop();
  const gateway = await compare(
    rounds,
    () => readyAfter(startGatewayBot),
    () => readyAfter(startPlainBot),
  );
  return [
    {
      figure: 'Start until a signed ping is answered',
      measured: milliseconds(http.a),
      reference: `the bare server, bundled: ${milliseconds(http.b)}`,
      ...atMost(http.ratio, 2.5, times),
    },
    {
      figure: 'Start until the gateway says READY',
      measured: milliseconds(gateway.a),
      reference: `a discord.js Client, run with tsx: ${milliseconds(gateway.b)}`,
      ...atMost(gateway.ratio, 0.5, times),
    },
  ];
}

async function answersAfter(run: (port: number) => Program): Promise<number> {
  const port = await freePort();
  const program = run(port);
  const taken = await untilAnswered(port);
  await program.stop();
  return taken;
}

async function readyAfter(
  run: (options: { cores: string; probed: boolean }) => ReturnType<typeof startGatewayBot>,
): Promise<number> {
  const bot = await run({ cores, probed });
  await bot.stop();
  return bot.readyAfterMs;
}

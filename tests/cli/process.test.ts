import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { repertoire } from '../../commands/index.ts';
import { registrationOf } from '../../src/bot/registration.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord } from '../../src/local/types.ts';

const root = join(import.meta.dirname, '../..');
const running: ChildProcess[] = [];
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  for (const stop of stops.splice(0)) await stop();
});

describe('npm start on Discord', () => {
  it('registers the commands, prints the invite link, answers, and stops on SIGTERM with exit code 0', async () => {
    const discord = await localDiscord();
    const bot = verbatim(['start'], discordAt(discord));
    await bot.prints(/discord\.com\/oauth2\/authorize\?client_id=/);
    expect(discord.commands().map(({ name }) => name)).toContain('summary');
    expect(discord.gateway.connections).toBe(1);
    bot.child.kill('SIGTERM');
    expect(await bot.exitCode).toBe(0);
  });

  it('writes nothing at the second start', async () => {
    const discord = await localDiscord();
    const writes: string[] = [];
    discord.subscribe((event) => {
      if (event.kind === 'call' && event.call.method !== 'GET') writes.push(event.call.path);
    });
    for (const expected of [registrationOf(repertoire).length, 0]) {
      const bot = verbatim(['start'], discordAt(discord));
      await bot.prints(/oauth2/);
      expect(writes.splice(0)).toHaveLength(expected);
      bot.child.kill('SIGKILL');
      await bot.exitCode;
    }
  });

  it('says in one line that the token is refused, ends with 69, and shows no token', async () => {
    const discord = await localDiscord();
    const bot = verbatim(['start'], {
      ...discordAt(discord),
      DISCORD_TOKEN: 'canary.canary.canary',
    });
    expect(await bot.exitCode).toBe(69);
    expect(bot.errors()).toMatch(/^.*DISCORD_TOKEN.*\n$/);
    expect(bot.output() + bot.errors()).not.toContain('canary');
  });
});

describe('npm start on this machine alone', () => {
  it('prints where the playground is, and is ready', async () => {
    const bot = verbatim(['start'], { DISCORD_TOKEN: '', PORT: '0' });
    const [, url = ''] = await bot.prints(/(http:\/\/127\.0\.0\.1:\d+)/);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ ok: true, reasons: [] });
    expect(await (await fetch(url)).text()).toContain('<title>');
  });

  it('says in one line that its port is taken, and ends with 64', async () => {
    const first = verbatim(['start'], { DISCORD_TOKEN: '', PORT: '0' });
    const [, port = ''] = await first.prints(/127\.0\.0\.1:(\d+)/);
    const second = verbatim(['start'], { DISCORD_TOKEN: '', PORT: port });
    expect(await second.exitCode).toBe(64);
    expect(second.errors()).toContain('PORT');
  });
});

describe('a wrong setting', () => {
  it.each(['start', 'ask'])(
    'ends npm run %s with 64 and a line that says what would be valid',
    async (command) => {
      const bot = verbatim([command, '/summary'], { PORT: 'eighty' });
      expect(await bot.exitCode).toBe(64);
      expect(bot.errors()).toBe('PORT is "eighty"; valid is a port: 0 to 65535.\n');
    },
  );
});

describe('npm run ask', () => {
  it.each([
    ['/summary', 0, /Syrian forces reach the border with Iraq/],
    ['/article article:sample-the-clock-that-ran-on-water page:2', 0, /Page 2 of/],
    ['/quotes speaker:General Command', 0, /strategic turning point/],
    ['source', 0, /Funding: Subsidies from the Russian federal government/],
    ['/latest topic:sample', 0, /Trams return to the Old Bridge/],
    ['/check text:He said: “A tactical turning point in the war on terrorism”', 0, /Altered/],
    ['/nothing', 64, /There is no command \/nothing\. Valid are: \/summary/],
    ['/article pages:2', 64, /no option pages\. Valid are: article: page: private:/],
    ['/article page:two', 64, /page: takes a number/],
  ])('%s', async (question, exitCode, text) => {
    const bot = verbatim(['ask', question], {});
    expect(await bot.exitCode).toBe(exitCode);
    expect(bot.output() + bot.errors()).toMatch(text);
  });

  it('with --json gives the whole exchange', async () => {
    const bot = verbatim(['ask', '/summary', '--json'], {});
    await bot.exitCode;
    expect(JSON.parse(bot.output())).toMatchObject({ response: { type: 4 }, refusals: [] });
  });
});

async function localDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord();
  stops.push(discord.stop);
  return discord;
}

function discordAt({ token, apiUrl }: LocalDiscord) {
  return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, PORT: '0' };
}

/** Runs the bundle as the README's commands do, with nothing from this machine's environment. */
function verbatim(args: readonly string[], variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...variables },
  });
  running.push(child);
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (text.out += String(chunk)));
  child.stderr.on('data', (chunk) => (text.err += String(chunk)));
  return {
    child,
    output: () => text.out,
    errors: () => text.err,
    exitCode: once(child, 'close').then(([code]) => code as number | null),
    /** Resolves with the match when standard output has it; rejects with all that was printed when the process ends first. */
    prints: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text.out);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`ended after: ${text.out}${text.err}`)));
        look();
      }),
  };
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { FatalError } from '../src/discord/fatal-error.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({}, 'none')).toEqual({
      DISCORD_API_URL: 'https://discord.com/api',
      TRANSPORT: 'gateway',
      HOST: '127.0.0.1',
      PORT: 8080,
      CONTENT_DIR: 'content/articles',
      DATA_DIR: 'data',
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable as left out, as .env.example has them', () => {
    expect(readConfig({ DISCORD_TOKEN: '', PORT: '' }, 'none')).toMatchObject({ PORT: 8080 });
  });

  it('reads .env, and lets the environment overrule it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-config-'));
    await writeFile(join(folder, '.env'), 'PORT=9000\nHOST=0.0.0.0\n');
    expect(readConfig({ PORT: '9001' }, join(folder, '.env'))).toMatchObject({
      PORT: 9001,
      HOST: '0.0.0.0',
    });
    await rm(folder, { recursive: true });
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty"; valid is a port: 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000"; valid is a port: 0 to 65535.'],
    [{ TRANSPORT: 'smoke' }, 'TRANSPORT is "smoke"; valid is gateway or http.'],
    [
      { DISCORD_API_URL: 'discord' },
      'DISCORD_API_URL is "discord"; valid is an http(s) address without version.',
    ],
    [
      { DISCORD_GUILD_ID: '12' },
      'DISCORD_GUILD_ID is "12"; valid is a Discord id: 17 to 20 digits.',
    ],
  ])('refuses %j with a line that says what would be valid', (variables, line) => {
    expect(() => readConfig(variables, 'none')).toThrow(new FatalError(line, 64));
  });

  it('names every problem at once, and never shows a token', () => {
    const read = () =>
      readConfig({ DISCORD_TOKEN: 'canary', PORT: '-1', LOG_LEVEL: 'loud' }, 'none');
    expect(read).toThrow(/^DISCORD_TOKEN .*\nPORT .*\nLOG_LEVEL .*$/);
    expect(read).not.toThrow(/canary/);
  });
});

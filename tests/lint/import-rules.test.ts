import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const oxlint = join(import.meta.dirname, '../../node_modules/oxlint/bin/oxlint');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-lint-'));
  await cp(join(import.meta.dirname, '../../.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a planted violation of the import rules is caught', () => {
  it.each([
    ['content may not know Discord', 'content/planted.ts', '../src/discord/limits.ts'],
    [
      'nor may a folder inside it',
      'content/rules/planted.ts',
      '../../src/views/words/words-for.ts',
    ],
    ['content may not use a web server', 'content/planted.ts', 'hono'],
    ['views may not know the bot', 'src/views/planted.ts', '../bot/command.ts'],
    ['views may not know the desk', 'src/views/desk/planted.ts', '../../desk/desk.ts'],
    ['views may not send', 'src/views/markdown/planted.ts', '../../discord/api.ts'],
    ['cards may not know the views', 'src/cards/planted.ts', '../views/message.ts'],
    ['the bot may not know a transport', 'src/bot/planted.ts', '../transports/http.ts'],
    ['the store may not know the desk', 'src/store/planted.ts', '../desk/desk.ts'],
    ['the desk may not know the bot', 'src/desk/planted.ts', '../bot/answer.ts'],
    ['commands may not send', 'commands/planted.ts', '../src/discord/api.ts'],
    ['a transport may not know the library', 'src/transports/planted.ts', '../../content/index.ts'],
    ['Local Discord may not know the bot', 'src/local/planted.ts', '../bot/answer.ts'],
    ['nobody below knows the composition root', 'src/bot/planted.ts', '../app.ts'],
  ])('%s', async (_, file, imported) => {
    const { status, output } = await lint(file, `export { planted } from '${imported}';\n`);
    expect(output).toContain('no-restricted-imports');
    expect(status).toBe(1);
  });

  it('two files that import each other', async () => {
    await plant(
      'src/bot/one.ts',
      "import { two } from './two.ts';\nexport const one = () => two;\n",
    );
    const { output } = await lint(
      'src/bot/two.ts',
      "import { one } from './one.ts';\nexport const two = () => one;\n",
    );
    expect(output).toContain('no-cycle');
  });

  it('reading the environment outside config.ts', async () => {
    const { output } = await lint(
      'src/bot/planted.ts',
      "export const home = process.env['HOME'];\n",
    );
    expect(output).toContain('Only src/config.ts reads the environment');
  });
});

describe('what the rules allow passes', () => {
  it.each([
    ['content/planted.ts', 'yaml'],
    ['src/cards/planted.ts', '@napi-rs/canvas'],
    ['src/views/planted.ts', '../../content/article.ts'],
    ['src/views/planted.ts', '../discord/limits.ts'],
    ['commands/planted.ts', '../src/bot/command.ts'],
    ['src/app.ts', './transports/http.ts'],
  ])('%s may import %s', async (file, imported) => {
    expect(await lint(file, `export { planted } from '${imported}';\n`)).toMatchObject({
      status: 0,
    });
  });
});

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

async function lint(
  file: string,
  text: string,
): Promise<{ status: number | null; output: string }> {
  await plant(file, text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [oxlint, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCommand, runMain } from 'citty';
import { ApiError } from './discord/api-error.ts';
import { FatalError } from './discord/fatal-error.ts';

// Bundled (dist/main.js) or not (src/main.ts), the project's folder is one up.
const root = fileURLToPath(new URL('..', import.meta.url));
const print = (line: string): void => console.log(line);

// Each command loads its own parts only: the bot's start does not wait for what it does not use.
const start = defineCommand({
  meta: {
    name: 'start',
    description: 'Run the bot: on Discord with a token, else on this machine alone',
  },
  run: () => act(async () => (await import('./cli/start.ts')).start(root)),
});

const check = defineCommand({
  meta: { name: 'check', description: 'Look for problems in the articles' },
  args: {
    folder: { type: 'positional', required: false, description: 'The folder with the articles' },
    json: { type: 'boolean', default: false, description: 'Print the problems as JSON' },
  },
  run: ({ args: { folder, json } }) =>
    act(async () => {
      const { check: checkFolder } = await import('./cli/check.ts');
      const { readConfig } = await import('./config.ts');
      return checkFolder({
        folder: folder ?? resolve(root, readConfig().CONTENT_DIR),
        publishersFile: resolve(root, 'content/publishers.yaml'),
        json,
        write: (text) => void process.stdout.write(text),
      });
    }),
});

const register = defineCommand({
  meta: { name: 'register', description: 'Tell Discord of the commands' },
  args: { 'dry-run': { type: 'boolean', default: false, description: 'Only show what differs' } },
  run: ({ args }) =>
    act(async () => (await import('./cli/operate.ts')).registerNow(args['dry-run'], print)),
});

const doctor = defineCommand({
  meta: { name: 'doctor', description: 'Check the whole set-up and say what to do' },
  run: () => act(async () => (await import('./cli/operate.ts')).examine(root, print)),
});

const ask = defineCommand({
  meta: { name: 'ask', description: 'Put a command to the bot and print its answer' },
  args: {
    question: { type: 'positional', description: 'As typed in Discord: "/article page:2"' },
    json: { type: 'boolean', default: false, description: 'Print the whole exchange as JSON' },
  },
  run: ({ args }) => act(async () => (await import('./cli/ask.ts')).ask(root, args)),
});

const backup = defineCommand({
  meta: { name: 'backup', description: 'Write what the desk knows into a file' },
  args: { file: { type: 'positional', required: false, description: 'The file to write' } },
  run: ({ args: { file } }) =>
    act(async () => (await import('./cli/backups.ts')).backUp(root, file, print)),
});

const restore = defineCommand({
  meta: { name: 'restore', description: 'Fill an empty store from a backup' },
  args: { file: { type: 'positional', required: true, description: 'The file to read' } },
  run: ({ args: { file } }) =>
    act(async () => (await import('./cli/backups.ts')).restoreFrom(root, file, print)),
});

await runMain(
  defineCommand({
    meta: { name: 'verbatim', description: 'A Discord news desk' },
    subCommands: { start, check, register, doctor, ask, backup, restore },
  }),
);

/** Runs a command. What an operator can act on ends it with a sentence and an exit code, not with a stack. */
async function act(command: () => Promise<number | void>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    if (error instanceof ApiError) {
      console.error(error.message);
      process.exitCode = 69;
    } else if (error instanceof FatalError) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else throw error;
  }
}

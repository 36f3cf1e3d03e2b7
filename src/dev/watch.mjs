// npm run dev: runs the bot, and starts it again whenever a source changes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'commands', 'content'].map((it) => `${root}${it}`);
let bot = run();
let waiting;

watch(sources, { ignoreInitial: true, ignored: (path) => path.includes('/articles/') }).on(
  'all',
  () => {
    clearTimeout(waiting);
    waiting = setTimeout(restart, 100);
  },
);

function restart() {
  bot.once('exit', () => {
    bot = run();
  });
  if (!bot.kill()) bot = run();
}

function run() {
  return spawn(process.execPath, [`${root}src/dev/run.mjs`, 'start'], { stdio: 'inherit' });
}

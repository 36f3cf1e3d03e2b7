// Installs the dependencies when they are missing or older than the lock file. It runs before anything is
// installed, so it may use nothing but Node, and the syntax of old versions of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lock = `${root}package-lock.json`;
// npm writes this file at the end of each install, so an interrupted one counts as missing.
const installed = `${root}node_modules/.package-lock.json`;

/** Makes sure that the dependencies are there; ends the process with a clear line where that fails. */
export function ensureInstalled() {
  requireNode();
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the dependencies from package-lock.json (once, about half a minute) …');
  // Through the shell, since npm is a script on Windows; there is nothing variable in the command.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error(
    'The dependencies could not be installed. Check the network, then run the command again.',
  );
  process.exit(69);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  console.error(
    `This is Node ${process.versions.node}; Verbatim needs ${engines.node}. See https://nodejs.org.`,
  );
  process.exit(64);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();

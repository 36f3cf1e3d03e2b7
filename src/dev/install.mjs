// Installs the dependencies when they are missing or are not those of the lock file. It runs before anything is
// installed, so it uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes sure that the dependencies are there; ends the process with a clear line where that fails. */
export function ensureInstalled() {
  requireNode();
  if (isInstalled()) return;
  console.error('Installing the dependencies from package-lock.json (about half a minute) …');
  // Through the shell, since npm is a script on Windows; nothing in the command is variable.
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
  console.error(
    `This is Node ${process.versions.node}; Verbatim needs 20.19 or newer: https://nodejs.org`,
  );
  process.exit(64);
}

/** npm notes what it installed as the last thing it does, so an interrupted installation counts as missing. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || mayBeMissing(wanted) || installed[path]?.version === wanted.version,
  );
}

/** What is for other systems, or left out by npm in production. */
function mayBeMissing({ optional, devOptional, dev }) {
  return optional || devOptional || (dev && process.env.NODE_ENV === 'production');
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return {};
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();

import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { backup } from '../store/backup.ts';
import { openStore } from '../store/open-store.ts';
import { restore } from '../store/restore.ts';
import type { Store } from '../store/store.ts';

type Print = (line: string) => void;

/** Writes all that the desk knows into a file, which either kind of database takes back. */
export function backUp(root: string, file: string | undefined, print: Print): Promise<void> {
  return withStore(root, print, async (store, now) => {
    const path = file ?? `verbatim-${now.toISOString().slice(0, 10)}.backup.gz`;
    const rows = await backup(store, path, now);
    print(`${path} holds the backup, with a row count of ${rows}.`);
  });
}

/** Fills an empty store from such a file. */
export function restoreFrom(root: string, file: string, print: Print): Promise<void> {
  return withStore(root, print, async (store, now) => {
    const rows = await restore(store, file, now);
    print(`Restored, with a row count of ${rows}.`);
    print('What was due since the backup is looked for in its channel before it is sent.');
  });
}

async function withStore(
  root: string,
  print: Print,
  act: (store: Store, now: Date) => Promise<void>,
): Promise<void> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readConfig();
  const where = databaseUrl === undefined ? { dataDir: resolve(root, dataDir) } : { databaseUrl };
  const log = { info: () => undefined, warn: (_: object, message: string) => print(message) };
  const store = await openStore({ ...where, log });
  try {
    await act(store, new Date());
  } finally {
    await store.close();
  }
}

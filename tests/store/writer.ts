import { openStore } from '../../src/store/open-store.ts';
import { guilds } from '../../src/store/schema.ts';

/** Run as a process of its own: opens the store in the folder it is given and says each row that is safe. */
const [dataDir = '', prefix = 'row'] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined };

try {
  const { database } = await openStore({ dataDir, log: silent });
  console.log('open');
  for (let i = 0; ; i++) {
    await database.insert(guilds).values({ id: `${prefix}-${i}` });
    console.log(`${prefix}-${i}`);
  }
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exit(1);
}

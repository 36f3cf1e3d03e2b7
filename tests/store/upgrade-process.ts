import { migrate } from '../../src/store/migrate.ts';
import type { Where } from '../../src/store/open-store.ts';
import { beforeStatement, openPool } from './upgrade.ts';

/** Run as a process of its own: brings a database to the newest schema, and dies by SIGKILL before its nth statement. */
const [where = '', nth = ''] = process.argv.slice(2);
// The only caller is upgrade.test.ts.
const { pool, close } = await openPool(JSON.parse(where) as Where);
beforeStatement(pool, Number(nth), () => process.kill(process.pid, 'SIGKILL'));
await migrate(pool);
await close();

import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { createDesk } from '../../../src/desk/create-desk.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { Office } from '../../../src/desk/office.ts';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type { LocalDiscord, World } from '../../../src/local/types.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { posts } from '../../../src/store/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Engine } from '../../contracts/store-engines.ts';
import { silent } from '../../contracts/store.ts';
import type { Bundled } from './bundle-process.ts';
import type { Order, Start } from './worker-process.ts';

/** Several workers, each a process, over one Postgres and one Local Discord. */
export interface Workplace {
  readonly discord: LocalDiscord;
  readonly store: Store;
  readonly desk: Desk;
  readonly office: Office;
  hire(count: number): void;
  /** Kills one by SIGKILL, in the midst of some posts, and gives its name. */
  kill(index: number): Promise<string>;
  /** How many posts a worker holds, or held when it died. */
  held(name: string): Promise<number>;
  /** Resolves when nothing is left to do, but for what somebody who is gone held. */
  rest(gone?: string): Promise<void>;
  /** Lets time pass for everybody. */
  pass(ms: number): Promise<void>;
  /** Lets the others finish. */
  close(): Promise<void>;
}

export async function openWorkplace(
  engine: Engine,
  { file }: Bundled,
  world: World,
): Promise<Workplace> {
  const place = await engine.place();
  const store = await openStore({ ...place.where, log: silent });
  const discord = await startLocalDiscord({ world });
  // What a worker has done is not known yet for a while: that is when it gets difficult to die.
  discord.faults.add({
    route: /^(?:POST|PATCH) .*\/messages/,
    when: 'after',
    times: Infinity,
    effect: { kind: 'hang', ms: 300 },
  });
  const office = {
    database: store.database,
    now: () => new Date(discord.clock.now()),
    newId: () => randomBytes(12).toString('hex'),
    poke: () => undefined,
  };
  const workers: { readonly name: string; readonly child: ChildProcess }[] = [];
  const order = (what: Order) =>
    workers.forEach(({ child }) => child.connected && child.send(what));
  const held = (name: string) => store.database.$count(posts, eq(posts.leaseOwner, name));

  return {
    discord,
    store,
    desk: createDesk(office),
    office,
    held,
    hire(count) {
      const { apiUrl, token } = discord;
      for (let i = 0; i < count; i++) {
        const child = fork(file);
        const name = `worker ${i}`;
        child.send({ where: place.where, apiUrl, token, worker: name } satisfies Start);
        workers.push({ name, child });
      }
    },
    async kill(index) {
      const [dead] = workers.splice(index, 1);
      if (!dead) throw new Error('nobody to kill');
      while ((await held(dead.name)) < 3) await wait(10);
      dead.child.kill('SIGKILL');
      await once(dead.child, 'exit');
      return dead.name;
    },
    async rest(gone) {
      const others = gone && or(isNull(posts.leaseOwner), ne(posts.leaseOwner, gone));
      const open: SQL | undefined = and(isNotNull(posts.nextAt), others || undefined);
      while ((await store.database.$count(posts, open)) > 0) await wait(50);
    },
    async pass(ms) {
      await discord.clock.advance(ms);
      order({ passed: ms });
    },
    async close() {
      const ended = workers
        .filter(({ child }) => child.connected)
        .map(({ child }) => once(child, 'exit'));
      order('stop');
      await Promise.all(ended);
      await store.close();
      await discord.stop();
      await place.remove();
    },
  };
}

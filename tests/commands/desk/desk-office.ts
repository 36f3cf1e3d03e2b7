import { once, EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { startApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { persona } from '../../../src/local/personas.ts';
import { startLocalDiscord } from '../../../src/local/start.ts';
import type {
  Action,
  Exchange,
  LocalDiscord,
  OptionValues,
  Persona,
  Person,
  Refusal,
  World,
} from '../../../src/local/types.ts';
import { createLog } from '../../../src/log.ts';
import type { Engine, Place } from '../../contracts/store-engines.ts';

const root = join(import.meta.dirname, '../../..');

/** The whole bot at work: real transport, real store, over Local Discord. */
export interface DeskOffice {
  readonly discord: LocalDiscord;
  /** What Discord refused, of all that the bot sent. */
  readonly refusals: readonly Refusal[];
  as(kind: Person['kind'], where?: Partial<Persona>): Visitor;
  /** Resolves when a channel's messages are as `is` says. */
  until(channelId: string, is: (messages: readonly APIMessage[]) => boolean): Promise<void>;
  /** Stops the bot and starts it again, on the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Somebody who types and presses; each gives what they then see. */
export interface Visitor {
  command(name: string, options?: OptionValues): Promise<Seen>;
  /** Presses a button, by its label. */
  press(seen: Seen, label: string): Promise<Seen>;
  /** The like on a message that everybody sees. */
  pressOn(message: APIMessage, label: string): Promise<Seen>;
  pick(seen: Seen, value: string): Promise<Seen>;
  /** The like on a message that everybody sees. */
  pickOn(message: APIMessage, value: string): Promise<Seen>;
  /** Fills in the form that was opened. */
  fill(seen: Seen, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Seen>;
}

export interface Seen {
  readonly exchange: Exchange;
  readonly message?: APIMessage;
  /** All that can be read, a line each. */
  readonly text: string;
  /** Labels of the buttons that can be pressed. */
  readonly buttons: readonly string[];
  readonly isPrivate: boolean;
}

interface Options {
  readonly engine: Engine;
  /** The articles; the project's own by default. */
  readonly contentDir?: string;
  readonly world?: World;
}

export async function openDeskOffice({
  engine,
  contentDir = join(root, 'content/articles'),
  world,
}: Options): Promise<DeskOffice> {
  const place = await engine.place();
  const discord = await startLocalDiscord(world ? { world } : {});
  const refusals: Refusal[] = [];
  const changes = new EventEmitter().setMaxListeners(0);
  discord.subscribe((event) => {
    if (event.kind === 'call') refusals.push(...event.call.refusals);
    if (event.kind === 'exchange') refusals.push(...event.exchange.refusals);
    changes.emit('change');
  });
  const start = () => startBot(discord, place, contentDir);
  let app = await start();
  const see = (exchange: Exchange) => finalView(discord, changes, exchange);
  return {
    discord,
    refusals,
    as: (kind, where) => visitor(discord, persona(discord.world, kind, where), see),
    async until(channelId, is) {
      for (;;) {
        const change = once(changes, 'change');
        if (is(discord.messages(channelId))) return;
        await change;
      }
    },
    async restart() {
      await app.stop();
      app = await start();
    },
    async stop() {
      await app.stop();
      await discord.stop();
      await place.remove();
    },
  };
}

async function startBot(discord: LocalDiscord, { where }: Place, contentDir: string) {
  const empty = await mkdtemp(join(tmpdir(), 'verbatim-env-'));
  const config = readConfig({}, join(empty, 'none'));
  await rm(empty, { recursive: true });
  const app = await startApp({
    root,
    config: {
      ...config,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CONTENT_DIR: contentDir,
      PORT: 0,
      ...('dataDir' in where ? { DATA_DIR: where.dataDir } : { DATABASE_URL: where.databaseUrl }),
    },
    log: createLog('silent'),
    onFatal(error) {
      throw error;
    },
  });
  await app.registered;
  return app;
}

function visitor(
  discord: LocalDiscord,
  who: Persona,
  see: (exchange: Exchange) => Promise<Seen>,
): Visitor {
  const act = async (action: Action) => see(await discord.act(who, action));
  const click = (message: APIMessage, customId: string, values?: readonly string[]) =>
    act({
      kind: 'component',
      messageId: message.id,
      customId,
      ...(values && { values }),
    });
  const pressOn = (message: APIMessage, label: string) => {
    const found = nodesOf(message.components).find((it) => it.label === label);
    if (!found?.custom_id) throw new Error(`There is no button "${label}".`);
    return click(message, found.custom_id);
  };
  const pickOn = (message: APIMessage, value: string) => {
    const menu = nodesOf(message.components).find((it) => it.type === 3);
    const option = menu?.options?.find((it) => it.value === value || it.label.includes(value));
    if (!menu?.custom_id || !option) throw new Error(`No menu offers "${value}".`);
    return click(message, menu.custom_id, [option.value]);
  };
  return {
    pressOn,
    pickOn,
    command: (name, options = {}) => act({ kind: 'command', name, options }),
    async press({ message }, label) {
      if (!message) throw new Error('There is nothing to press.');
      return pressOn(message, label);
    },
    async pick({ message }, value) {
      if (!message) throw new Error('There is nothing to pick.');
      return pickOn(message, value);
    },
    async fill({ exchange, message }, fields) {
      const { response } = exchange;
      if (response?.type !== 9) throw new Error('No form was opened.');
      const { custom_id: customId } = response.data;
      const messageId = message?.id;
      return act({
        kind: 'modal',
        customId,
        fields,
        ...(messageId !== undefined && { messageId }),
      });
    },
  };
}

/** What stands there in the end: a deferred reply is waited for. */
async function finalView(
  discord: LocalDiscord,
  changes: EventEmitter,
  exchange: Exchange,
): Promise<Seen> {
  const { interaction, response, message: first } = exchange;
  const viewer = interaction?.member?.user.id ?? interaction?.user?.id;
  const latest = () =>
    discord.messages(first?.channel_id ?? '', viewer).find(({ id }) => id === first?.id) ?? first;
  const isLoading = (it?: APIMessage) => ((it?.flags ?? 0) & MessageFlags.Loading) !== 0;
  if (response?.type === 5) {
    while (isLoading(latest())) await once(changes, 'change');
  }
  if (response?.type !== 6 || !first) return seenOf(exchange, latest());
  // A click that takes longer: its message changes, or a private one follows that says why not.
  const isPrivate = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const following = () =>
    discord
      .messages(first.channel_id, viewer)
      .find((one) => isPrivate(one) && BigInt(one.id) > BigInt(first.id));
  while (latest()?.edited_timestamp === first.edited_timestamp && !following()) {
    await once(changes, 'change');
  }
  return seenOf(exchange, following() ?? latest());
}

interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

function seenOf(exchange: Exchange, message?: APIMessage): Seen {
  const nodes = nodesOf(message?.components);
  return {
    exchange,
    ...(message && { message }),
    text: nodes.flatMap(({ content }) => content ?? []).join('\n'),
    buttons: nodes.flatMap(({ type, label, disabled }) =>
      type === 2 && label !== undefined && !disabled ? [label] : [],
    ),
    isPrivate: ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}

function nodesOf(components: unknown): readonly Node[] {
  // Components as the judge has let them through.
  const nodes = (components ?? []) as readonly Node[];
  return nodes.flatMap((node) => [
    node,
    ...nodesOf(node.components),
    ...(node.accessory ? nodesOf([node.accessory]) : []),
  ]);
}

import { repertoire } from '../../../commands/index.ts';
import type { Article } from '../../../content/article.ts';
import { createLibrary } from '../../../content/create-library.ts';
import { createAnswer } from '../../../src/bot/answer.ts';
import { keepEditions } from '../../../src/desk/editions.ts';
import { createTelling } from '../../../src/desk/tell-moderators.ts';
import { createPlaces } from '../../../src/discord/places.ts';
import { ids } from '../../../src/local/world.ts';
import { plainCards } from '../../builders/cards.ts';
import { enginesOver } from '../../builders/engines.ts';
import { silent } from '../../contracts/store.ts';
import type { Newsroom } from '../../desk/newsroom.ts';

/** Who asks, from which server, with which rights where they are; the last are what the interaction says. */
export interface Asker {
  readonly guildId: string;
  readonly userId: string;
  readonly permissions?: bigint;
  readonly roleIds?: readonly string[];
}

export type Fields = Readonly<Record<string, string>>;

/** The bot's answers on a real store and over a Local Discord, without a transport; times out never. */
export async function waistOver(room: Newsroom, articles: readonly Article[]) {
  const now = () => new Date(room.discord.clock.now());
  const editions = await keepEditions(room.store, silent);
  const desk = editions.follow(room.desk);
  const library = createLibrary(articles);
  const failures: unknown[] = [];
  const log = {
    debug() {},
    info() {},
    warn() {},
    error: (event: unknown) => void failures.push(event),
  };
  const answer = createAnswer({
    ...repertoire,
    library: () => library,
    engines: enginesOver(() => library),
    cards: plainCards,
    now,
    timer: () => () => undefined,
    reference: () => 'REF1',
    log,
    newsroom: {
      places: createPlaces({ api: room.api, botId: async () => ids.bot, now }),
      desk: async () => desk,
      open: () => undefined,
      edition: editions.of,
      pause: async () => false,
      settled: async (post) => post,
      tell: createTelling(desk, { api: room.api, log }),
      close: async () => undefined,
    },
  });

  /** All that whoever asked is given, files included, as text. */
  async function ask(asker: Asker, type: number, data: object): Promise<string> {
    const { response, files = [] } = await answer(interaction(asker, type, data));
    if (failures.length > 0) throw new Error('The bot failed', { cause: failures[0] });
    const attached = files.map((file) =>
      'data' in file ? Buffer.from(file.data).toString() : file.name,
    );
    return [JSON.stringify(response), ...attached].join('\n');
  }
  return {
    editions,
    command: (asker: Asker, name: string, options: Readonly<Record<string, unknown>> = {}) =>
      ask(asker, 2, commandData(name, options)),
    complete: (
      asker: Asker,
      name: string,
      options: Readonly<Record<string, unknown>>,
      focused: string,
    ) => ask(asker, 4, commandData(name, options, focused)),
    click: (asker: Asker, customId: string, values: readonly string[] = []) =>
      ask(asker, 3, { custom_id: customId, component_type: 3, values }),
    submit: (asker: Asker, customId: string, fields: Fields) =>
      ask(asker, 5, { custom_id: customId, components: componentsOf(fields) }),
  };
}

const all = (1n << 53n) - 1n;

function interaction(
  { guildId, userId, permissions = all, roleIds = [] }: Asker,
  type: number,
  data: object,
) {
  return {
    id: '1',
    application_id: ids.bot,
    token: 't',
    version: 1,
    type,
    data,
    locale: 'en-GB',
    guild_id: guildId,
    channel_id: '5',
    context: 0,
    authorizing_integration_owners: { 0: guildId },
    member: { user: { id: userId }, permissions: String(permissions), roles: roleIds },
    ...(type === 3 && { message: { id: '9', flags: 64 } }),
  };
}

/** A command of a family has two words in its name, and comes as one option. */
function commandData(name: string, values: Readonly<Record<string, unknown>>, focused?: string) {
  const [root, sub] = name.split(' ');
  const options = Object.entries(values).map(([key, value]) => ({
    name: key,
    type: 3,
    value,
    ...(key === focused && { focused: true }),
  }));
  const inner = sub === undefined ? options : [{ type: 1, name: sub, options }];
  return { id: '1', type: 1, name: root, options: inner };
}

const componentsOf = (fields: Fields) =>
  Object.entries(fields).map(([id, value]) => ({
    type: 18,
    component: { type: 4, custom_id: id, value },
  }));

import { InteractionResponseType } from 'discord-api-types/v10';
import type { Engines } from '../../content/engines.ts';
import type { Library } from '../../content/library.ts';
import type { CardMaker } from '../cards/create-card-maker.ts';
import { asServerSees, type ServerEdition } from '../../content/server-edition.ts';
import { decodeCustomId } from '../discord/custom-id.ts';
import type { Newsroom } from '../desk/newsroom.ts';
import type { Log } from '../log.ts';
import { authorise } from './access.ts';
import type {
  Access,
  AnyCommand,
  Context,
  Control,
  MessageMenu,
  RawValue,
  Repertoire,
  Reader,
  Reply,
} from './command.ts';
import { complete } from './complete.ts';
import { explain } from './explain.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { punctual, type Timer } from './punctual.ts';
import type { Answer, AnswerInteraction } from './reply.ts';
import type { Manner } from './respond.ts';
import { UserError } from './user-error.ts';

export interface AnswerOptions extends Repertoire {
  /** The library in service at this moment. */
  readonly library: () => Library;
  readonly engines: Engines;
  /** What finds in a server's own articles, too; left out, only the library is looked through. */
  readonly serverEngines?: (edition: ServerEdition) => Engines;
  readonly cards: Pick<CardMaker, 'card'>;
  readonly now: () => Date;
  readonly timer: Timer;
  /** Makes the short number by which a failure is found in the log. */
  readonly reference: () => string;
  readonly log: Log;
  /** The moderators' desk. */
  readonly newsroom?: Newsroom;
}

/** Builds the waist: the one function through which every interaction goes, whatever brought it. */
export function createAnswer(options: AnswerOptions): AnswerInteraction {
  const { commands, menus, controls } = options;
  const waist: Waist = {
    ...options,
    command: new Map(commands.map((it) => [it.name, it])),
    menu: new Map(menus.map((it) => [it.name, it])),
    control: new Map(controls.map((it) => [it.name, it])),
  };
  return async (raw) => {
    const incoming = readIncoming(raw);
    switch (incoming.kind) {
      case 'ping':
        return { response: { type: InteractionResponseType.Pong } };
      case 'command':
        return answerCommand(incoming, waist);
      case 'completion':
        return answerCompletion(incoming, waist);
      case 'menu':
        return answerMenu(incoming, waist);
      case 'control':
        return answerControl(incoming, waist);
      case 'unknown':
        return inTime('private', { locale: 'en' }, waist, () => {
          throw new UserError({ code: 'unknown-interaction' });
        });
    }
  };
}

interface Waist extends AnswerOptions {
  readonly command: ReadonlyMap<string, AnyCommand>;
  readonly menu: ReadonlyMap<string, MessageMenu>;
  readonly control: ReadonlyMap<string, Control>;
}

type On<K extends Incoming['kind']> = Extract<Incoming, { kind: K }>;

function answerCommand(incoming: On<'command'>, waist: Waist): Promise<Answer> {
  const { name, values, reader } = incoming;
  const command = waist.command.get(name);
  const seenByOne = command?.private === true || values['private'] === true;
  return inTime(seenByOne ? 'private' : 'public', reader, waist, () => {
    if (!command) throw new UserError({ code: 'unknown-command', name });
    return allowed(command.access, reader, waist, () => {
      const context = contextOf(incoming, waist);
      return command.run(parseOptions(command, values, context), context);
    });
  });
}

function answerMenu(incoming: On<'menu'>, waist: Waist): Promise<Answer> {
  const { name, message, reader } = incoming;
  const menu = waist.menu.get(name);
  return inTime('private', reader, waist, () => {
    if (!menu) throw new UserError({ code: 'unknown-command', name });
    return allowed(menu.access, reader, waist, () => menu.run(message, contextOf(incoming, waist)));
  });
}

/** The one who asked sees their message change; anybody else gets a private copy. */
function answerControl(incoming: On<'control'>, waist: Waist): Promise<Answer> {
  const { customId, chosen, fields, own, reader } = incoming;
  const id = decodeCustomId(customId);
  const control = id && waist.control.get(id.control);
  const inPlace = own && control?.private !== true;
  return inTime(inPlace ? 'update' : 'private', reader, waist, () => {
    const args = id && control?.parse([...id.args, ...chosen], id.version);
    if (!control || args === undefined) throw new UserError({ code: 'stale-control' });
    return allowed(control.access, reader, waist, () =>
      control.run(args, contextOf(incoming, waist), fields),
    );
  });
}

async function answerCompletion(incoming: On<'completion'>, waist: Waist): Promise<Answer> {
  const command = waist.command.get(incoming.name);
  const choices = await complete(command, incoming, contextOf(incoming, waist), waist.log);
  return {
    response: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    },
  };
}

/** Does what only those with `access` may do; at once, unless the store has to be asked. */
function allowed(
  access: Access,
  reader: Reader,
  { newsroom }: Waist,
  work: () => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const asking = authorise(access, reader, newsroom);
  return asking ? asking.then(work) : work();
}

function inTime(
  manner: Manner,
  reader: Pick<Reader, 'locale'>,
  waist: Waist,
  work: () => Reply | Promise<Reply>,
): Promise<Answer> {
  return punctual({
    manner,
    work,
    timer: waist.timer,
    explain: (error) => explain(error, reader, waist),
  });
}

function contextOf(
  { reader, picked }: Pick<Context, 'reader' | 'picked'>,
  { library, engines, serverEngines, cards, now, commands, menus, newsroom }: Waist,
): Context {
  const edition = reader.guildId === undefined ? undefined : newsroom?.edition(reader.guildId);
  return {
    reader,
    picked,
    library: edition ? asServerSees(library(), edition) : library(),
    engines: (edition && serverEngines?.(edition)) ?? engines,
    cards,
    now: now(),
    commands,
    menus,
    newsroom,
  };
}

function parseOptions(
  command: AnyCommand,
  values: Readonly<Record<string, RawValue>>,
  context: Context,
): Readonly<Record<string, unknown>> {
  const parsed = Object.entries(command.options).map(([name, option]) => [
    name,
    option.parse(values[name], context),
  ]);
  return Object.fromEntries(parsed);
}

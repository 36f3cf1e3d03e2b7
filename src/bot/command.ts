import type {
  APIApplicationCommandOptionChoice,
  ApplicationCommandOptionAllowedChannelType,
} from 'discord-api-types/v10';
import type { Engines } from '../../content/engines.ts';
import type { Library } from '../../content/library.ts';
import type { CardMaker } from '../cards/create-card-maker.ts';
import type { Newsroom } from '../desk/newsroom.ts';
import type { Form, Message } from '../views/message.ts';

/** Who may use a command: everybody, or those who may manage messages where it is used. */
export type Access = 'everyone' | 'moderators';

/** The one who asked, and from where. */
export interface Reader {
  readonly userId: string;
  /** The locale to answer in: the reader's, or the server's where the bot does not speak that, or English. */
  readonly locale: string;
  readonly guildId?: string;
  readonly channelId?: string;
  /** What the reader may do in the channel of the interaction, overwrites included. 0 outside servers. */
  readonly permissions: bigint;
  /** The reader's roles in the server. */
  readonly roleIds: readonly string[];
  /** Whether the server itself has installed the bot, and not only the reader for themselves. */
  readonly isHome: boolean;
}

/** A channel that somebody picked, with the rights that Discord says hold there. */
export interface PickedChannel {
  readonly id: string;
  readonly name: string;
  /** Discord's channel type. */
  readonly type: number;
  /** What the one who picked it may do there, as a bit set. */
  readonly permissions: bigint;
  /** What the bot may do there; undefined where Discord does not say (the bot is not in the server). */
  readonly appPermissions?: bigint;
  /** Hidden from those without View Channel (flag 1 << 17): its name may not be shown. */
  readonly isHidden: boolean;
}

/** Channels and roles that the options or menus of an interaction refer to, by id. */
export interface Picked {
  readonly channels: ReadonlyMap<string, PickedChannel>;
  readonly roles: ReadonlyMap<string, string>;
}

/** A message that a message menu was opened on. */
export interface TargetMessage {
  readonly id: string;
  readonly authorId: string;
  /** All that can be read in it: content, the texts of embeds and components; else what its pictures are said to show. */
  readonly parts: readonly string[];
  /** Where its embeds lead. */
  readonly links: readonly string[];
}

/** What a command gets besides its options. */
export interface Context {
  readonly reader: Reader;
  readonly picked: Picked;
  readonly library: Library;
  readonly engines: Engines;
  /** Makes pictures of quotes. */
  readonly cards: Pick<CardMaker, 'card'>;
  readonly now: Date;
  /** Every command, for `/help`. */
  readonly commands: readonly AnyCommand[];
  /** What stands in the menu of a message, for `/help`. */
  readonly menus: readonly MessageMenu[];
  /** The moderators' desk; its store may still be closed. */
  readonly newsroom?: Newsroom | undefined;
}

/** The value that a person typed or picked, before it is checked. */
export type RawValue = string | number | boolean;

export type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** One option of a command: how it is registered, completed and parsed. */
export interface Option<T> {
  readonly kind: 'string' | 'integer' | 'boolean' | 'channel' | 'role';
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  /** Of a number; of a text, its length in UTF-16 units. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** For a channel: Discord's types that can be picked. */
  readonly channelTypes?: readonly ApplicationCommandOptionAllowedChannelType[];
  /** Turns the raw value (undefined when left out) into what `run` gets. Throws a UserError that says what would be valid. */
  parse(raw: RawValue | undefined, context: Context): T;
  /** Choices while typing; `typed` holds the other options as far as they are filled in. */
  complete?(
    text: string,
    context: Context,
    typed: Readonly<Record<string, RawValue>>,
  ): Choices | Promise<Choices>;
}

type Options = Readonly<Record<string, Option<unknown>>>;
export type Parsed<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

/** A message that changes by itself while something goes on: each of `updates` takes its place. Discord allows 15 minutes. */
export interface Live {
  readonly message: Message;
  readonly updates: AsyncIterable<Message>;
}

/** What a command or a control answers with: a message, a live one, or (not after a deferral) a form to fill in. */
export type Reply = Message | Live | Form;

/** A slash command: one definition from which registration, parsing, completion, access and help follow. */
export interface Command<O extends Options = Options> {
  /** One word; or two, such as `desk log`, for a command of a family (see `families` in commands/index.ts). */
  readonly name: string;
  readonly description: string;
  readonly access: Access;
  /** Always answered to the one who asked alone. (An option named `private` lets the reader choose.) */
  readonly private?: boolean;
  readonly options: O;
  run(options: Parsed<O>, context: Context): Reply | Promise<Reply>;
}

// Method syntax makes `run` bivariant, so that commands with different options fit one list.
export type AnyCommand = Command;

/** Declares a command; the types of `run`'s options are inferred from `options`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** An entry in the menu of a message. Its answer is for the one who asked alone. */
export interface MessageMenu {
  /** As it stands in the menu, e.g. `Check quote`. */
  readonly name: string;
  readonly access: Access;
  run(message: TargetMessage, context: Context): Reply | Promise<Reply>;
}

/** Declares an entry in the menu of a message. */
export function defineMessageMenu(menu: MessageMenu): MessageMenu {
  return menu;
}

/** What was filled in: by custom_id, a text, or what was picked in a menu. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A button, menu or form that outlives a restart: everything it needs stands in its custom_id. */
export interface Control<A = unknown> {
  readonly name: string;
  readonly access: Access;
  /** Always answered anew, to the one who clicked alone, rather than in place. */
  readonly private?: boolean;
  /**
   * Checks the words of a custom_id, and after them what was picked in a menu: they come from outside.
   * Undefined for what is no longer understood; `version` is that of the custom_id.
   */
  parse(args: readonly string[], version: number): A | undefined;
  /** `fields` is empty but for forms. */
  run(args: A, context: Context, fields: Fields): Reply | Promise<Reply>;
}

/** All that a person can use. */
export interface Repertoire {
  /** Every command, in the order of `/help`. */
  readonly commands: readonly AnyCommand[];
  /** Of each family of commands (`desk` for `desk log`), what it is about. */
  readonly families?: Readonly<Record<string, string>>;
  readonly menus: readonly MessageMenu[];
  readonly controls: readonly Control[];
}

/** Declares a control; put it in the file of the command it belongs to. */
export function defineControl<A>(control: Control<A>): Control<A> {
  return control;
}

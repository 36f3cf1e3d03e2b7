import type { APIApplicationCommandOptionChoice, LocalizationMap } from 'discord-api-types/v10';
import type { Library } from '../../content/library.ts';
import type { Message } from '../views/message.ts';

/** Who may use a command: everybody, or those who may manage messages where it is used. */
export type Access = 'everyone' | 'moderators';

/** The one who asked, and from where. */
export interface Reader {
  readonly userId: string;
  /** The reader's Discord locale, as sent; unknown ones are possible. */
  readonly locale: string;
  readonly guildId?: string;
  readonly channelId?: string;
  /** What the reader may do in the channel of the interaction, overwrites included. 0 outside servers. */
  readonly permissions: bigint;
}

/** What a command gets besides its options. */
export interface Context {
  readonly reader: Reader;
  readonly library: Library;
  readonly now: Date;
  /** Every command, for `/help`. */
  readonly commands: readonly AnyCommand[];
}

/** The value that a person typed or picked, before it is checked. */
export type RawValue = string | number | boolean;

/** One option of a command: how it is registered, completed and parsed. */
export interface Option<T> {
  readonly kind: 'string' | 'integer' | 'boolean';
  readonly description: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Turns the raw value (undefined when left out) into what `run` gets. Throws a UserError that says what would be valid. */
  parse(raw: RawValue | undefined, context: Context): T;
  /** Choices while typing; `typed` holds the other options as far as they are filled in. */
  complete?(
    text: string,
    context: Context,
    typed: Readonly<Record<string, RawValue>>,
  ): readonly APIApplicationCommandOptionChoice<string>[];
}

type Options = Readonly<Record<string, Option<unknown>>>;
export type Parsed<O extends Options> = {
  readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never;
};

/** A slash command: one definition from which registration, parsing, completion, access and help follow. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  readonly description: string;
  readonly descriptionLocalizations?: LocalizationMap;
  readonly access: Access;
  /** Always answered to the one who asked alone. (An option named `private` lets the reader choose.) */
  readonly private?: boolean;
  readonly options: O;
  run(options: Parsed<O>, context: Context): Message | Promise<Message>;
}

// Method syntax makes `run` bivariant, so that commands with different options fit one list.
export type AnyCommand = Command;

/** Declares a command; the types of `run`'s options are inferred from `options`. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/** A button, menu or form that outlives a restart: everything it needs stands in its custom_id. */
export interface Control<A = unknown> {
  readonly name: string;
  readonly access: Access;
  /**
   * Checks the words of a custom_id, and after them what was picked in a menu: they come from outside.
   * Undefined for what is no longer understood; `version` is that of the custom_id.
   */
  parse(args: readonly string[], version: number): A | undefined;
  run(args: A, context: Context): Message | Promise<Message>;
}

/** Declares a control; put it in the file of the command it belongs to. */
export function defineControl<A>(control: Control<A>): Control<A> {
  return control;
}

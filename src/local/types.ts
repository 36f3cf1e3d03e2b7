import type {
  APIApplicationCommand,
  APIChannel,
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
} from 'discord-api-types/v10';

/**
 * Local Discord as the tests, `ask` and the playground see it. It listens on loopback; the bot is only told
 * `apiUrl`, `token` and (for HTTP) `publicKey`, and does not know the difference.
 */
export interface LocalDiscord {
  /** For DISCORD_API_URL: the base of the REST API, without version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Ed25519, hex, as Discord shows it. */
  readonly publicKey: string;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Servers, channels and people; fixed when it starts. */
  readonly world: World;
  /** What tests can do to the gateway's connections. */
  readonly gateway: GatewayControls;
  /**
   * Sends interactions to this URL, signed, instead of over the gateway; undefined goes back to the gateway. Like
   * Discord it first sends a ping and a wrong signature; rejects, and changes nothing, unless both are answered right.
   */
  useEndpoint(url: string | undefined): Promise<void>;
  /** Commands as registered: global ones and those of the guild. */
  commands(): readonly APIApplicationCommand[];
  /** The world's channels, and the threads that came to it. */
  channels(): readonly APIChannel[];
  /** A channel's messages, oldest first; ephemeral ones are seen only by `viewerId`. */
  messages(channelId: string, viewerId?: string): readonly APIMessage[];
  /** Does what a person can do. Resolves when the bot has answered or Discord would have given up (3 s). */
  act(persona: Persona, action: Action): Promise<Exchange>;
  /** Puts a person's own message into a channel, for commands on messages. */
  say(persona: Persona, content: string): APIMessage;
  /** Everything that happens, as it happens; returns the unsubscriber. */
  subscribe(listener: (event: LocalEvent) => void): () => void;
  stop(): Promise<void>;
}

/** Each does what it says to all connections that are there. */
export interface GatewayControls {
  /** How many are identified. */
  readonly connections: number;
  /** IDENTIFYs so far. */
  readonly identifies: number;
  /** Cuts the line without a close frame. */
  drop(): void;
  close(code: number, reason?: string): void;
  /** Whether heartbeats are answered; they are, at first. */
  acknowledge(yes: boolean): void;
  /** Sends opcode 7. */
  reconnect(): void;
  /** Sends opcode 9; a session that is not resumable is forgotten. */
  invalidate(resumable: boolean): void;
  /** Forgets every session, so that the next resume is refused. */
  forget(): void;
}

/** Who does something, and from where. */
export interface Persona {
  readonly userId: string;
  readonly channelId: string;
  /** `user` when only the person has installed the app, not the server. */
  readonly install: 'guild' | 'user';
  readonly locale: string;
}

export type OptionValues = Readonly<Record<string, string | number | boolean>>;

export type Action =
  | { readonly kind: 'command'; readonly name: string; readonly options: OptionValues }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly options: OptionValues;
      readonly focused: string;
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly messageId: string }
  | {
      readonly kind: 'component';
      readonly messageId: string;
      readonly customId: string;
      /** For select menus: what was picked. */
      readonly values?: readonly string[];
    }
  | {
      readonly kind: 'modal';
      readonly customId: string;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
      /** The message whose button opened the form, if one did. */
      readonly messageId?: string;
    };

/** One interaction from end to end, as the inspector shows it. */
export interface Exchange {
  readonly id: string;
  /** Absent when Discord's client would not have sent it: `failure` says why. */
  readonly interaction?: APIInteraction;
  /** Absent when nothing (valid) came within three seconds. */
  readonly response?: APIInteractionResponse;
  /** The message as it stands after the response. Later edits come as events. */
  readonly message?: APIMessage;
  /** Milliseconds from sending the interaction to having the response. */
  readonly ms: number;
  /** What the person sees when it went wrong, e.g. `The application did not respond`. */
  readonly failure?: string;
  /** Why a response or a call was refused: path and reason, as Discord words it. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  /** The path in the body, e.g. `data.components[0].components[2].content`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** A REST call that the bot made. Tokens are masked. */
export interface RestCall {
  /** The exchange it belongs to, when its route names an interaction's token. */
  readonly exchangeId?: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly answer?: unknown;
  readonly ms: number;
  readonly refusals: readonly Refusal[];
}

export type LocalEvent =
  | { readonly kind: 'exchange'; readonly exchange: Exchange }
  | { readonly kind: 'call'; readonly call: RestCall }
  | { readonly kind: 'message'; readonly message: APIMessage; readonly viewerId?: string }
  | { readonly kind: 'message-deleted'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'commands'; readonly commands: readonly APIApplicationCommand[] }
  | { readonly kind: 'connection'; readonly transport: 'gateway' | 'http'; readonly up: boolean };

/** Time as Discord sees it: real time plus what tests have advanced it by. */
export interface Clock {
  now(): number;
  /** Moves time forward; what falls due meanwhile happens, in order. */
  advance(ms: number): Promise<void>;
}

/** A failure to inject into REST calls whose `METHOD /path` matches. */
export interface Fault {
  readonly route: RegExp;
  /** Before Discord applies the write, or after it but before the answer. */
  readonly when: 'before' | 'after';
  /** How often; once when left out. */
  readonly times?: number;
  readonly effect:
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly body?: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly kind: 'reset' }
    | { readonly kind: 'hang'; readonly ms: number };
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
}

export interface World {
  readonly guild: Server;
  /** A server without the bot, at first: only people who installed the app for themselves can use it there. */
  readonly elsewhere: Server;
  /** Of both servers, and the direct messages. */
  readonly channels: readonly APIChannel[];
  readonly people: readonly Person[];
  /** The bot as a user and member of servers; its id is the application's, too. */
  readonly bot: Bot;
}

export interface Bot extends Member {
  /** The servers that it is in, by id: `guild` at first. A test removes it from one, or brings it back. */
  readonly servers: Set<string>;
}

export interface Server {
  readonly id: string;
  readonly name: string;
  /** The first is everyone's and has the server's id. */
  readonly roles: readonly Role[];
  readonly ownerId: string;
  readonly locale: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
  readonly mentionable?: boolean;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export interface Person extends Member {
  readonly kind: 'member' | 'moderator' | 'administrator';
}

import type { APIInteractionResponse } from 'discord-api-types/v10';

/** A file to upload. Bytes only: a name is never resolved as a path or URL here. */
export interface Upload {
  readonly name: string;
  readonly data: Uint8Array;
  /** Alt text. */
  readonly description?: string;
}

/** Which interaction a REST call answers. */
export interface InteractionRef {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v10`, e.g. `/channels/1/messages`. */
  readonly route: `/${string}`;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly files?: readonly Upload[];
  /** Whether repeating it after an unknown outcome cannot do harm; GET, PUT and DELETE are by themselves. */
  readonly repeatable?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * The one door through which anything leaves for Discord. It adds `/v10` and `allowed_mentions`, checks limits
 * before sending, keeps the rate limits, and never lets a token into an error or a log line.
 */
export interface Api {
  /** Answers an interaction (outside the global rate limit, so on a path of its own). */
  respond(
    to: InteractionRef,
    response: APIInteractionResponse,
    files?: readonly Upload[],
  ): Promise<void>;
  editOriginal(to: InteractionRef, body: object, files?: readonly Upload[]): Promise<void>;
  followUp(to: InteractionRef, body: object, files?: readonly Upload[]): Promise<void>;
  /** Any other call. Rejects with an ApiError that carries Discord's status and code, but no token. */
  request<T = unknown>(call: Call): Promise<T>;
  /** Says how many processes make such calls at the moment: they share what Discord allows the bot. One at first. */
  share(among: number): void;
  stop(): Promise<void>;
}

import type {
  APIInteractionResponse,
  RESTPatchAPIInteractionOriginalResponseJSONBody,
} from 'discord-api-types/v10';
import type { Attachment } from '../views/message.ts';

/** What the waist hands to a transport. */
export interface Answer {
  /** To be sent within three seconds. Immutable; the same object for the same reply, so it serialises once. */
  readonly response: APIInteractionResponse;
  readonly files?: readonly Attachment[];
  /** What follows: after a deferral the reply itself, then whatever takes its place. */
  readonly later?: Iterable<Promise<Later>> | AsyncIterable<Later>;
}

/** What follows a response: another text for it, or (for a click on somebody else's message) a private one. */
export interface Later {
  readonly how: 'edit-original' | 'follow-up';
  readonly body: RESTPatchAPIInteractionOriginalResponseJSONBody;
  readonly files?: readonly Attachment[];
}

/** The waist of the hourglass: a raw interaction in, a raw response out. Never throws, whatever comes in. */
export type AnswerInteraction = (interaction: unknown) => Promise<Answer>;

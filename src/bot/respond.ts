import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Form, Message } from '../views/message.ts';
import type { Answer, Later } from './reply.ts';

/** How a message reaches the reader: as a new reply, seen by all or by one, or in place of the one clicked on. */
export type Manner = 'public' | 'private' | 'update';

/** The response that shows `message`. The same object for the same message and manner, so it serialises once. */
export function respond(message: Message, manner: Manner): Answer {
  const answers = made.get(message) ?? new Map<Manner, Answer>();
  made.set(message, answers);
  const known = answers.get(manner);
  if (known) return known;
  const answer = makeAnswer(message, manner);
  answers.set(manner, answer);
  return answer;
}

/** The response that opens a form. */
export function open({ form }: Form): Answer {
  return { response: { type: InteractionResponseType.Modal, data: form } };
}

/** The response that asks Discord for time, in the manner of the message that will follow. */
export function defer(manner: Manner): APIInteractionResponse {
  return deferrals[manner];
}

/** What follows a deferral made in `manner`. */
export function follow(how: Later['how'], message: Message, manner: Manner): Later {
  return { how, body: bodyOf(message, manner), ...(message.files && { files: message.files }) };
}

const made = new WeakMap<Message, Map<Manner, Answer>>();

const deferrals: Readonly<Record<Manner, APIInteractionResponse>> = {
  public: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  private: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  update: { type: InteractionResponseType.DeferredMessageUpdate },
};

function makeAnswer(message: Message, manner: Manner): Answer {
  const type =
    manner === 'update'
      ? InteractionResponseType.UpdateMessage
      : InteractionResponseType.ChannelMessageWithSource;
  const response: APIInteractionResponse = { type, data: bodyOf(message, manner) };
  return { response, ...(message.files && { files: message.files }) };
}

function bodyOf(message: Message, manner: Manner) {
  const whoSees = manner === 'private' ? MessageFlags.Ephemeral : 0;
  return {
    flags: MessageFlags.IsComponentsV2 | whoSees,
    components: [...message.components],
    allowed_mentions: { parse: [] },
    // A view without a picture drops the one that the view before it carried.
    ...(manner === 'update' && !message.files && { attachments: [] }),
  };
}

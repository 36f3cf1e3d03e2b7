import type {
  APIInteractionResponse,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { InteractionResponseType as type, MessageFlags, MessageType } from 'discord-api-types/v10';
import { validateResponse } from '../../discord/validate/response.ts';
import { invalidForm } from '../api-error.ts';
import type { MessageBody, UploadedFile } from '../messages/message-body.ts';
import type { State } from '../state.ts';
import type { InteractionKind, Pending } from './pending.ts';
import { editReply, sendReply } from './reply.ts';

const forCommands = [
  type.ChannelMessageWithSource,
  type.DeferredChannelMessageWithSource,
  type.Modal,
];
const forMessages = [type.DeferredMessageUpdate, type.UpdateMessage];

/** Which answers an interaction takes. Source: Discord's docs, interactions/receiving-and-responding. */
const allowed: Record<InteractionKind, readonly type[]> = {
  command: forCommands,
  autocomplete: [type.ApplicationCommandAutocompleteResult],
  component: [...forCommands, ...forMessages],
  modal: [type.ChannelMessageWithSource, type.DeferredChannelMessageWithSource],
};

/** Does what the bot's first answer to an interaction says. Returns the message, if it made or changed one. */
export function answerInteraction(
  state: State,
  pending: Pending,
  response: APIInteractionResponse,
  files: readonly UploadedFile[],
): APIMessage | undefined {
  checkType(pending, response.type);
  checkData(response);
  const message = apply(state, pending, response, files);
  pending.state = 'answered';
  pending.response = response;
  if (message) pending.originalId = message.id;
  if (pending.kind === 'modal') state.modals.close(pending.persona.userId);
  openModal(state, pending, response);
  pending.settled();
  return message;
}

function checkType(pending: Pending, given: type): void {
  const fromMessage = pending.kind === 'modal' && pending.sourceMessageId !== undefined;
  const types = [...allowed[pending.kind], ...(fromMessage ? forMessages : [])];
  if (types.includes(given)) return;
  const message = `Value must be one of {${types.toSorted((a, b) => a - b).join(', ')}}.`;
  throw invalidForm([{ path: 'type', code: 'BASE_TYPE_CHOICES', message }]);
}

/** Messages are checked where they are made, since an edit counts with what was there before. */
function checkData(response: APIInteractionResponse): void {
  const isMessage =
    response.type === type.ChannelMessageWithSource || response.type === type.UpdateMessage;
  const refusals = isMessage ? [] : validateResponse(response);
  if (refusals.length > 0) throw invalidForm(refusals);
}

function apply(
  state: State,
  pending: Pending,
  response: APIInteractionResponse,
  files: readonly UploadedFile[],
): APIMessage | undefined {
  const data: MessageBody = 'data' in response ? ((response.data ?? {}) as MessageBody) : {};
  switch (response.type) {
    case type.ChannelMessageWithSource:
      return sendReply(state, pending, data, files, originalType(pending));
    case type.DeferredChannelMessageWithSource:
      return sendReply(state, pending, deferred(data), [], originalType(pending), true);
    case type.UpdateMessage:
      return editReply(state, pending, pending.sourceMessageId ?? '', data, files);
    case type.DeferredMessageUpdate:
      return sourceMessage(state, pending);
    default:
      return undefined;
  }
}

/** Of the flags on a deferral only EPHEMERAL counts; the others are dropped without a word (docs issue 7515). */
function deferred(data: MessageBody): MessageBody {
  return { flags: (data.flags ?? 0) & MessageFlags.Ephemeral };
}

function originalType(pending: Pending): MessageType {
  if (pending.kind !== 'command') return MessageType.Reply;
  const data = pending.interaction.data;
  return data && 'target_id' in data
    ? MessageType.ContextMenuCommand
    : MessageType.ChatInputCommand;
}

function sourceMessage(state: State, pending: Pending): APIMessage | undefined {
  return state.messages.get(pending.persona.channelId, pending.sourceMessageId ?? '')?.message;
}

function openModal(state: State, pending: Pending, response: APIInteractionResponse): void {
  if (response.type !== type.Modal) return;
  const form: APIModalInteractionResponseCallbackData = response.data;
  const { sourceMessageId, persona } = pending;
  state.modals.open(persona.userId, {
    form,
    channelId: persona.channelId,
    ...(sourceMessageId !== undefined && { sourceMessageId }),
  });
}

import { InteractionResponseType as type } from 'discord-api-types/v10';
import { limits } from '../limits.ts';
import { validateMessage } from './message.ts';
import { validateModal } from './modal.ts';
import { outOfRange } from './rules.ts';
import { each, isJson, under, type Violation } from './violation.ts';

interface Options {
  /** Whether the message that is changed has Components V2 already. */
  readonly v2?: boolean;
}

/** What Discord would refuse in the answer to an interaction. Takes any value, never throws. */
export function validateResponse(response: unknown, options: Options = {}): Violation[] {
  if (!isJson(response)) return [];
  const { data } = response;
  switch (response['type']) {
    case type.ChannelMessageWithSource:
    case type.UpdateMessage:
      return under('data', validateMessage(data, options));
    case type.ApplicationCommandAutocompleteResult:
      return under('data', validateChoices(data));
    case type.Modal:
      return under('data', validateModal(data));
    default:
      return [];
  }
}

function validateChoices(data: unknown): Violation[] {
  if (!isJson(data)) return [];
  return [
    ...outOfRange(data, '', { choices: [0, limits.choices] }),
    ...each(data['choices'], 'choices', (choice, path) =>
      outOfRange(choice, path, {
        name: [1, limits.choiceName],
        value: [0, limits.choiceValue],
      }),
    ),
  ];
}

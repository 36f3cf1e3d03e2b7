import type {
  APIApplicationCommand,
  APIInteraction,
  APIInteractionResponse,
} from 'discord-api-types/v10';
import { openPlayground } from './open-playground.ts';
import type { PlaygroundUnderTest } from './open-playground.ts';

type Answers = (interaction: APIInteraction) => APIInteractionResponse;

/** The playground with a bot of a few lines instead of ours, for what ours does not send. */
export function openScripted(
  commands: readonly Partial<APIApplicationCommand>[],
  answers: Answers,
): Promise<PlaygroundUnderTest> {
  return openPlayground({
    bot: {
      commands,
      // The transport has checked the signature; what it carries is Local Discord's own.
      answer: async (interaction) => ({ response: answers(interaction as APIInteraction) }),
    },
  });
}

/** A message of Components V2. */
export function saying(...components: readonly object[]): APIInteractionResponse {
  const message: APIInteractionResponse = JSON.parse(
    JSON.stringify({ type: 4, data: { flags: 1 << 15, components } }),
  );
  return message;
}

export const text = (content: string) => ({ type: 10, content });

export const row = (...components: readonly object[]) => ({ type: 1, components });

export const button = (label: string, customId: string) => ({
  type: 2,
  style: 1,
  label,
  custom_id: customId,
});

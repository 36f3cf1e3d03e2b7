import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { repertoire } from '../../commands/index.ts';
import type { Article } from '../../content/article.ts';
import { createLibrary } from '../../content/create-library.ts';
import type { Engines } from '../../content/engines.ts';
import { createAnswer } from '../../src/bot/answer.ts';
import type { CardMaker } from '../../src/cards/create-card-maker.ts';
import type { Message } from '../../src/views/message.ts';
import { aClick, aCommand, aCompletion, aMenu } from '../builders/interaction.ts';
import { plainCards } from '../builders/cards.ts';
import { enginesOver } from '../builders/engines.ts';
import { componentsOf, textOf } from '../views/seen.ts';

/** What somebody sees of a reply, and can do with it. */
export interface Seen {
  readonly text: string;
  readonly message: Message;
  readonly isPrivate: boolean;
  /** What can be picked in the menu of the reply, by its label. */
  readonly choices: readonly string[];
  /** Presses the button with this label; of several the first, unless told which (from 0). */
  press(label: string, which?: number): Promise<Seen>;
  /** Picks what has this label in the menu. */
  pick(label: string): Promise<Seen>;
}

interface BotOptions {
  readonly engines?: Engines;
  readonly cards?: Pick<CardMaker, 'card'>;
  readonly now?: Date;
  /** That of the person who uses it. */
  readonly locale?: string;
}

/** The bot's own commands over some articles, as a person uses them. */
export function aBotOver(
  articles: readonly Article[],
  {
    engines,
    cards = plainCards,
    now = new Date('2026-03-10T12:00:00Z'),
    locale = 'en-GB',
  }: BotOptions = {},
) {
  const state = { articles, now };
  const library = () => createLibrary(state.articles);
  const errors: unknown[] = [];
  const answer = createAnswer({
    ...repertoire,
    library,
    engines: engines ?? enginesOver(library),
    cards,
    now: () => state.now,
    timer: () => () => {},
    reference: () => 'REF1',
    log: { debug() {}, info() {}, warn() {}, error: (event: unknown) => void errors.push(event) },
  });

  const see = async (interaction: object): Promise<Seen> => {
    const { response } = await answer({ ...interaction, locale });
    if (errors.length > 0) throw new Error('The bot failed', { cause: errors[0] });
    const data = 'data' in response ? response.data : undefined;
    const message = data as unknown as Message & { flags: number };
    const parts = componentsOf(message);
    const options = parts.flatMap((part) => (part['options'] ?? []) as Choice[]);
    return {
      text: textOf(message),
      message,
      isPrivate: (message.flags & MessageFlags.Ephemeral) !== 0,
      choices: options.map((it) => it.label),
      press(label, which = 0) {
        const button = parts.filter(
          (part) => part['type'] === ComponentType.Button && part['label'] === label,
        )[which];
        if (!button) throw new Error(`There is no button “${label}”`);
        return see(aClick(String(button['custom_id'])));
      },
      pick(label) {
        const menu = parts.find((part) => part['type'] === ComponentType.StringSelect);
        const value = options.find((it) => it.label === label)?.value;
        if (value === undefined) throw new Error(`There is no choice “${label}”`);
        return see(aClick(String(menu?.['custom_id']), { values: [value] }));
      },
    };
  };

  return {
    use: (name: string, options: Readonly<Record<string, unknown>> = {}) =>
      see(aCommand(name, options)),
    /** Opens the menu of a message: of these words, or with all that is given. */
    menu: (name: string, message: string | object) =>
      see(aMenu(name, typeof message === 'string' ? { content: message } : { ...message })),
    /** Presses a button of an older message, or picks a value in its menu, by the custom_id that it has. */
    revisit: (customId: string, values: string[] = []) =>
      see(aClick(customId, values.length > 0 ? { values } : {})),
    async complete(name: string, options: Readonly<Record<string, unknown>>, focused: string) {
      const { response } = await answer(aCompletion(name, options, focused));
      if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
      return (response.data.choices ?? []).map((choice) => choice.name);
    },
    /** Puts other articles into service, which the engines are not told of. */
    replace: (others: readonly Article[]) => void (state.articles = others),
    wait: (until: Date) => void (state.now = until),
  };
}

interface Choice {
  readonly label: string;
  readonly value: string;
}

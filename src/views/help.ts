import { colours, container, separator, textDisplay } from './components.ts';
import { escapeLine } from './markdown/escape.ts';
import type { Message } from './message.ts';
import { fits, messageRoom, sizeOf, subtract } from './size.ts';
import { wordsFor } from './text.ts';

/** What the list of commands needs to know of one. */
export interface HelpCommand {
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, { readonly required?: boolean }>>;
}

/** Every command with what it does; with its options too where there is room for all of them. */
export function showHelp(
  commands: readonly HelpCommand[],
  { locale }: { locale: string },
): Message {
  const { help } = wordsFor(locale);
  const title = `## ${help.title}\n${help.intro}`;
  const footer = `-# ${help.footer}`;
  const room = subtract(messageRoom, sizeOf(title + footer));
  const full = commands.map(withOptions).join('\n');
  const list = fits(sizeOf(full), room) ? full : commands.map(withoutOptions).join('\n');
  return {
    components: [
      container(colours.neutral, [
        textDisplay(title),
        separator(),
        textDisplay(list),
        separator(),
        textDisplay(footer),
      ]),
    ],
  };
}

function withoutOptions({ name, description }: HelpCommand): string {
  return `**/${escapeLine(name)}** ${escapeLine(description)}`;
}

function withOptions(command: HelpCommand): string {
  const options = Object.entries(command.options ?? {}).map(([name, { required }]) =>
    required ? `\`${name}\`` : `\`[${name}]\``,
  );
  const text = withoutOptions(command);
  return options.length > 0 ? `${text}\n-# ${options.join(' ')}` : text;
}

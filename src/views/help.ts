import { colours, container, separator, textDisplay } from './components.ts';
import { escapeLine } from './markdown/escape.ts';
import { paginate } from './markdown/paginate.ts';
import { line } from './markdown/prose.ts';
import type { Message } from './message.ts';
import { fits, messageRoom, sizeOf, subtract, type Size } from './size.ts';
import { wordsFor } from './words/words-for.ts';

/** What the list of commands needs to know of one. */
export interface HelpCommand {
  readonly name: string;
  readonly description: string;
  readonly options?: Readonly<Record<string, { readonly required?: boolean }>>;
}

/**
 * Every command with what it does, and with its options where there is room for those of all; then what stands in the
 * menu of a message.
 */
export function showHelp(
  commands: readonly HelpCommand[],
  { menus = [], locale }: { menus?: readonly { readonly name: string }[]; locale: string },
): Message {
  const { help } = wordsFor(locale);
  const title = `## ${help.title}\n${help.intro}`;
  const names = menus.map(({ name }) => `**${escapeLine(name)}**`);
  const footer = [...(names.length > 0 ? [help.menus(names)] : []), `-# ${help.footer}`].join('\n');
  const room = subtract(messageRoom, sizeOf(title + footer));
  return {
    components: [
      container(colours.neutral, [
        textDisplay(title),
        separator(),
        ...(commands.length > 0 ? [textDisplay(list(commands, room))] : []),
        separator(),
        textDisplay(footer),
      ]),
    ],
  };
}

/** As much about the commands as there is room for, if need be of the first ones only. */
function list(commands: readonly HelpCommand[], room: Size): string {
  const ways = [withOptions, withDescription, nameOf].map((way) => commands.map(way));
  const fitting = ways.find((lines) => fits(sizeOf(lines.join('\n')), room)) ?? ways.at(-1) ?? [];
  const [page] = paginate(
    fitting.map((it) => line(it)),
    '',
    room,
  );
  return page?.text ?? '';
}

function nameOf({ name }: HelpCommand): string {
  return `**/${escapeLine(name)}**`;
}

function withDescription(command: HelpCommand): string {
  return `${nameOf(command)} ${escapeLine(command.description)}`;
}

function withOptions(command: HelpCommand): string {
  const options = Object.entries(command.options ?? {}).map(([name, { required }]) =>
    required ? `\`${name}\`` : `\`[${name}]\``,
  );
  const text = withDescription(command);
  return options.length > 0 ? `${text}\n-# ${options.join(' ')}` : text;
}

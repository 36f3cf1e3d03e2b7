import { emptyComposer } from './composer-state.ts';
import type { Chip, ComposerState, Surroundings } from './composer-state.ts';
import type { OfferedCommand } from './flatten-command.ts';

/**
 * Reads a whole command as text, e.g. `/quotes article:tram-line speaker:Mayor Lee`, into the composer; undefined when
 * it does not begin with a known command. An option's value reaches to the next option's name.
 */
export function readAsk(
  text: string,
  commands: Surroundings['commands'],
): ComposerState | undefined {
  const typed = text.trimStart();
  const command = commands.find((one) => isAt(typed, one));
  if (!command) return undefined;
  const { options } = command;
  const names = options.map(({ name }) => name);
  const { chips, rest } = readChips(typed.slice(command.name.length + 1).trimStart(), names);
  const missing = options.filter(
    ({ name, required }) => required && !chips.some((chip) => chip.name === name),
  );
  const all = [...chips, ...missing.map(({ name }) => ({ name, text: '' }))];
  const firstEmpty = all.findIndex((chip) => chip.text === '');
  return {
    ...emptyComposer,
    command,
    chips: all,
    text: rest,
    focus: firstEmpty === -1 ? 'text' : firstEmpty,
    active: firstEmpty === -1 ? -1 : 0,
  };
}

/** Whether a text is `/name` with nothing, or with white space, behind it. */
function isAt(text: string, { name }: OfferedCommand): boolean {
  return text.startsWith(`/${name}`) && /^(?:\s|$)/.test(text.slice(name.length + 1));
}

function readChips(text: string, names: readonly string[]): { chips: Chip[]; rest: string } {
  const [rest = '', ...parts] = text.split(/(?:^|\s+)(?=[^\s:]+:)/u);
  const chips: Chip[] = [];
  for (const part of rest === '' ? parts : [rest, ...parts]) {
    const name = part.slice(0, part.indexOf(':'));
    const last = chips.at(-1);
    if (names.includes(name)) chips.push({ name, text: part.slice(name.length + 1).trim() });
    else if (last) chips[chips.length - 1] = { ...last, text: `${last.text} ${part}` };
    else return { chips: [], rest: text };
  }
  return { chips, rest: '' };
}

import { emptyComposer, optionsOf } from './composer-state.ts';
import type { Chip, ComposerState, Surroundings } from './composer-state.ts';

/**
 * Reads a whole command as text, e.g. `/quotes article:tram-line speaker:Mayor Lee`, into the composer; undefined when
 * it does not begin with a known command. An option's value reaches to the next option's name.
 */
export function readAsk(
  text: string,
  commands: Surroundings['commands'],
): ComposerState | undefined {
  const match = /^\/(\S+)(?:\s+([\s\S]*))?$/.exec(text.trimStart());
  const command = commands.find(({ name }) => name === match?.[1]);
  if (!match || !command) return undefined;
  const names = optionsOf(command).map(({ name }) => name);
  const { chips, rest } = readChips(match[2] ?? '', names);
  const missing = optionsOf(command).filter(
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

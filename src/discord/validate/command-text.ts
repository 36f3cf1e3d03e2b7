import { limits } from '../limits.ts';
import { outOfRange } from './rules.ts';
import { isJson, type Json, type Violation } from './violation.ts';

/** Source: Discord's docs, interactions/application-commands, Application Command Naming. */
const pattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Why the name of a slash command or an option would be refused; translated names follow the same rules. */
export function badName(named: Json, path: string): Violation[] {
  const translations = isJson(named['name_localizations']) ? named['name_localizations'] : {};
  return [
    ...checkName(named['name'], `${path}.name`),
    ...Object.entries(translations).flatMap(([locale, name]) =>
      checkName(name, `${path}.name_localizations.${locale}`),
    ),
  ];
}

/** Translated descriptions that are too long or too short. */
export function localized(described: Json, path: string): Violation[] {
  const translations = described['description_localizations'];
  if (!isJson(translations)) return [];
  const ranges = Object.keys(translations).map((locale) => [
    locale,
    [1, limits.commandDescription] as const,
  ]);
  return outOfRange(
    translations,
    `${path}.description_localizations`,
    Object.fromEntries(ranges) as Record<string, readonly [number, number]>,
  );
}

function checkName(name: unknown, path: string): Violation[] {
  if (typeof name !== 'string') return [];
  if (pattern.test(name) && name === name.toLowerCase()) return [];
  const message = `A name has 1 to ${limits.commandName} letters, digits, "-", "_" or "'", in lower case.`;
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message }];
}

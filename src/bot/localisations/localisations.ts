import type { LocalizationMap } from 'discord-api-types/v10';
import { wordsFor } from '../../views/words/words-for.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { CommandText, Localisation, Text } from './localisation.ts';
import { ptBr } from './pt-br.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { zhCn } from './zh-cn.ts';

/**
 * By Discord's locale. Arabic is in the list of Discord's OpenAPI description, not in that of its guide. English is what
 * the definitions say: a reader of either variant gets it, as does everybody whose locale is not here.
 */
export const localisations = {
  'es-ES': es,
  'es-419': es,
  fr,
  de,
  'pt-BR': ptBr,
  ru,
  ar,
  uk,
  ja,
  'zh-CN': zhCn,
} satisfies Readonly<Record<string, Localisation>>;

/** A name (and a description) in every language, as a registration has them; empty for what has no translation. */
export interface Localised {
  readonly name_localizations?: LocalizationMap;
  readonly description_localizations?: LocalizationMap;
}

/** The translations of a command, or of a family of commands. */
export function localisedCommand(name: string): Localised {
  return localised((it) => commandText(it, name));
}

/** The translations of an option of a command. */
export function localisedOption(command: string, option: string): Localised {
  return localised((it) => commandText(it, command)?.options[option]);
}

/** The translations of an entry in the menu of a message: it has a name only. */
export function localisedMenu(name: string): Localised {
  return localised((it) => {
    const found = menuText(it, name);
    return found === undefined ? undefined : { name: found };
  });
}

/** A command as Discord shows it to a reader with this locale. */
export function commandAsShown<O>(
  command: Text & { readonly options: Readonly<Record<string, O>> },
  locale: string,
): Text & { readonly options: Readonly<Record<string, O>> } {
  const localisation = localisationFor(locale);
  const text = commandText(localisation, command.name);
  if (!text) return command;
  const [family = '', member] = command.name.split(' ');
  const before =
    member === undefined ? '' : `${commandText(localisation, family)?.name ?? family} `;
  const options = Object.entries(command.options).map(([name, option]): [string, O] => [
    text.options[name]?.name ?? name,
    option,
  ]);
  return {
    name: before + text.name,
    description: text.description,
    options: Object.fromEntries(options),
  };
}

/** An entry in the menu of a message as Discord shows it to a reader with this locale. */
export function menuAsShown({ name }: { readonly name: string }, locale: string): { name: string } {
  return { name: menuText(localisationFor(locale), name) ?? name };
}

/** English has none: there the definitions speak. */
function localisationFor(locale: string): Localisation | undefined {
  const { language } = wordsFor(locale);
  return Object.entries(localisations).find(([it]) => wordsFor(it).language === language)?.[1];
}

function commandText(it: Localisation | undefined, name: string): CommandText | undefined {
  const texts: Readonly<Partial<Record<string, CommandText>>> = { ...it?.commands };
  return texts[name];
}

function menuText(it: Localisation | undefined, name: string): string | undefined {
  const texts: Readonly<Partial<Record<string, string>>> = it?.menus ?? {};
  return texts[name];
}

function localised(find: (it: Localisation) => Partial<Text> | undefined): Localised {
  const names = byLocale((it) => find(it)?.name);
  const descriptions = byLocale((it) => find(it)?.description);
  return {
    ...(names && { name_localizations: names }),
    ...(descriptions && { description_localizations: descriptions }),
  };
}

function byLocale(text: (it: Localisation) => string | undefined): LocalizationMap | undefined {
  const entries = Object.entries(localisations).flatMap(([locale, it]) => {
    const found = text(it);
    return found === undefined ? [] : [[locale, found]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

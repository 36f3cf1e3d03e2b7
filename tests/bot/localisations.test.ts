import { describe, expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { repertoire } from '../../commands/index.ts';
import {
  localisations,
  localisedCommand,
  localisedMenu,
  localisedOption,
} from '../../src/bot/localisations/localisations.ts';
import type { CommandText } from '../../src/bot/localisations/localisation.ts';
import { registrationOf } from '../../src/bot/registration.ts';
import { validateCommands } from '../../src/discord/validate/commands.ts';
import { wordsFor } from '../../src/views/words/words-for.ts';
import { aContext } from '../builders/context.ts';
import { textOf } from '../views/seen.ts';
import { translations } from '../views/words/languages.ts';
import { sayAll } from '../views/words/say-all.ts';

const familyOf = (name: string) => name.split(' ').slice(0, -1).join(' ');
const languages = Object.entries(localisations);
const locales = languages.map(([locale]) => locale).toSorted();

const { commands, families = {} } = repertoire;
const options = commands.flatMap((command) =>
  Object.keys(command.options).map((option) => [command.name, option] as const),
);

function localesOf(map: object | undefined): string[] {
  return Object.keys(map ?? {}).toSorted();
}

it('every language that the bot speaks is there', () => {
  const spoken = translations.map(([, locale]) => locale);
  expect(locales).toEqual(['es-419', ...spoken].toSorted());
});

describe('there is a translation in every language of', () => {
  it.each([...commands.map(({ name }) => name), ...Object.keys(families)])('/%s', (name) => {
    const found = localisedCommand(name);
    expect(localesOf(found.name_localizations)).toEqual(locales);
    expect(localesOf(found.description_localizations)).toEqual(locales);
  });

  it.each(options)('the option of /%s that is called %s', (command, option) => {
    const found = localisedOption(command, option);
    expect(localesOf(found.name_localizations)).toEqual(locales);
    expect(localesOf(found.description_localizations)).toEqual(locales);
  });

  it.each(repertoire.menus.map(({ name }) => name))('“%s” in the menu of a message', (name) => {
    const found = localisedMenu(name);
    expect(localesOf(found.name_localizations)).toEqual(locales);
    expect(found.description_localizations).toBeUndefined();
  });
});

it('Discord takes all commands with their translations', () => {
  expect(validateCommands(registrationOf(repertoire))).toEqual([]);
});

describe.each(languages)('in %s', (locale, { commands: texts, menus }) => {
  const byName: [string, CommandText][] = Object.entries(texts);

  it('no two commands have the same name, nor the English name of another', () => {
    for (const [name, text] of byName) {
      const beside = byName.filter(
        ([other]) => other !== name && familyOf(other) === familyOf(name),
      );
      const taken = beside.flatMap(([other, { name: shown }]) => [other.split(' ').at(-1), shown]);
      expect(taken).not.toContain(text.name);
    }
  });

  it('no two options of a command have the same name, nor the English name of another', () => {
    for (const [, { options: own }] of byName) {
      const all = Object.entries(own);
      for (const [name, text] of all) {
        const others = all.filter(([other]) => other !== name);
        expect(others.flatMap(([other, { name: shown }]) => [other, shown])).not.toContain(
          text.name,
        );
      }
    }
  });

  it('the menu of a message has names that Discord takes', () => {
    for (const name of Object.values(menus)) expect(name).toMatch(/^.{1,32}$/u);
  });

  it('every command that the words speak of is called as Discord shows it there', () => {
    const names = new Set(byName.map(([, text]) => `/${text.name}`));
    const said = sayAll(wordsFor(locale)).flatMap(
      ({ text }) => text.match(/\/[\p{L}-]{2,}/gu) ?? [],
    );
    const known = said.filter((name) => names.has(name));
    expect(known).toEqual(said);
    expect(said).toContain(`/${texts.check.name}`);
  });

  it('so are the two options that must not be crossed', () => {
    const said = wordsFor(locale).problem.daysCrossed;
    expect(said).toContain(texts.search.options.after.name);
    expect(said).toContain(texts.search.options.before.name);
  });
});

describe('/help names commands as Discord shows them', () => {
  it.each([
    ['es-419', '**/buscar**', '`palabras` `[tema]`', '**Comprobar cita**'],
    ['ar', '**/بحث**', '`كلمات` `[موضوع]`', '**التحقق من الاقتباس**'],
    ['en-US', '**/search**', '`query` `[topic]`', '**Check quote**'],
    ['ko', '**/search**', '`query` `[topic]`', '**Check quote**'],
  ])('in %s', async (locale, command, takes, menu) => {
    const { menus } = repertoire;
    const reader = { ...aContext([]).reader, locale };
    const reply = await help.run({}, aContext([], { commands, menus, reader }));
    const said = 'components' in reply ? textOf(reply) : '';
    expect(said).toContain(command);
    expect(said).toContain(takes);
    expect(said).toContain(menu);
  });
});

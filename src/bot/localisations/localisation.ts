import type { DeskLocalisation } from './desk/desk-localisation.ts';

/** What Discord shows of a command or an option while somebody types. */
export interface Text {
  /** In lower case and without spaces, at most 32 characters, different from the other options of its command. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
}

export type CommandText<Options extends string = string> = Text & {
  readonly options: Readonly<Record<Options, Text>>;
};

/**
 * What stands in the menus of Discord, in one language: a key that is missing fails the build. A command or option that
 * is missing here fails tests/bot/localisations.test.ts.
 */
export interface Localisation {
  readonly commands: DeskLocalisation & {
    readonly summary: CommandText<'article' | 'private'>;
    readonly article: CommandText<'article' | 'page' | 'private'>;
    readonly quotes: CommandText<'article' | 'speaker' | 'private'>;
    readonly source: CommandText<'article' | 'private'>;
    readonly latest: CommandText<'topic' | 'private'>;
    readonly topics: CommandText<'private'>;
    readonly search: CommandText<'query' | 'topic' | 'publisher' | 'after' | 'before' | 'private'>;
    readonly who: CommandText<'name' | 'private'>;
    readonly check: CommandText<'text' | 'private'>;
    readonly help: CommandText<never>;
  };
  /** Entries in the menu of a message: any letters, at most 32 characters. */
  readonly menus: { readonly 'Check quote': string; readonly 'Find source': string };
}

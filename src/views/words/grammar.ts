type Category = Intl.LDMLPluralRule;

/** What `Intl` knows of a language, as its file of words needs it. */
export interface Grammar<Form extends Category> {
  number(value: number): string;
  /** “A, B and C”. */
  list(items: readonly string[]): string;
  /**
   * The form that fits the count, the first `#` in it replaced by the number. Names go around it, not into it: they may
   * have a `#` of their own.
   */
  counted(count: number, forms: Readonly<Record<Form, string>>): string;
}

/**
 * The grammar of a language, by its BCP 47 tag. `Form` names the plural categories that it has: so a form that is
 * missing fails the build. Formatters are made when they are first needed: most desks speak one or two languages.
 */
export function grammarOf<Form extends Category>(language: string): Grammar<Form> {
  const numbers = once(() => new Intl.NumberFormat(language));
  const lists = once(() => new Intl.ListFormat(language));
  const plurals = once(() => new Intl.PluralRules(language));
  const number = (value: number) => numbers().format(value);
  return {
    number,
    list: (items) => lists().format(items),
    counted: (count, forms) => {
      const found: Readonly<Partial<Record<Category, string>>> = forms;
      const form = found[plurals().select(count)] ?? '#';
      return form.replace('#', number(count));
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

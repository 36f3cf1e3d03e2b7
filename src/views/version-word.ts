import { limits } from '../discord/limits.ts';

/** Stands for the original where a language stands for a translation. No language has this tag. */
export const theOriginal = 'o';

/** With the version as the last word, unless that is so long a tag that Discord would not take it. */
export function withVersion(
  version: string | undefined,
  words: readonly (string | number)[],
  join: (words: readonly (string | number)[]) => string,
): string {
  const bare = join(words);
  const fits = version !== undefined && bare.length + 1 + version.length <= longest;
  return fits ? join([...words, version]) : bare;
}

/** Of a custom_id and of a menu's value alike. */
const longest = Math.min(limits.customId, limits.selectValue);

/** The words as the value of a menu: ids, numbers and language tags have no colon. */
export function asValue(words: readonly (string | number)[]): string {
  return words.join(':');
}

/** The version that a word of a link names, if it is one. */
export function versionIn(word: string | undefined): { version?: string } {
  const isVersion = word !== undefined && /^(?:o|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.test(word);
  return isVersion ? { version: word } : {};
}

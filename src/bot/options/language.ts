import { spokenLanguages } from '../../views/words/words-for.ts';
import type { Option } from '../command.ts';
import { UserError } from '../user-error.ts';

/** One of the languages that the bot speaks, by its tag. */
export function languageOption(): Option<string> {
  return {
    kind: 'string',
    description: 'Its tag',
    required: true,
    choices: spokenLanguages,
    parse(raw) {
      const found = spokenLanguages.find((tag) => tag === raw);
      if (found !== undefined) return found;
      throw new UserError({ code: 'unknown-language', typed: String(raw ?? '') });
    },
  };
}

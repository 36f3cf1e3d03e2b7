import { defineMessageMenu } from '../src/bot/command.ts';
import { verdictsOn } from './check.ts';

/** Checks what a message quotes, or all of each of its parts when it has no quotation marks. */
export const checkQuote = defineMessageMenu({
  name: 'Check quote',
  access: 'everyone',
  run: ({ parts }, context) => verdictsOn(parts, context),
});

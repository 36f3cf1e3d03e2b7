import { defineControl } from '../src/bot/command.ts';
import { parsePostButtonId } from '../src/views/post-id.ts';
import { read } from './reading.ts';

/** The buttons under a post: whoever presses one gets that view for themselves. */
export const posted = defineControl({
  name: 'post',
  access: 'everyone',
  parse: parsePostButtonId,
  run: ({ articleId, view }, context) => read.run({ articleId, view, page: 1 }, context, {}),
});

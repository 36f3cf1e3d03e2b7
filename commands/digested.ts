import { defineControl } from '../src/bot/command.ts';
import { parseDigestPick } from '../src/views/post-id.ts';
import { open } from './reading.ts';

/** The menu under a digest: whoever picks an article gets it for themselves. */
export const digested = defineControl({
  name: 'digest',
  access: 'everyone',
  parse: parseDigestPick,
  run: ({ articleId }, context) => open.run(articleId, context, {}),
});

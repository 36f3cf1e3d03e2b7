import { defineCommand } from '../src/bot/command.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { showSource } from '../src/views/source.ts';

/** Tells where an article comes from: its publisher, who pays for it, its authors and dates. */
export const source = defineCommand({
  name: 'source',
  description: 'Where an article comes from, and who owns and funds its publisher',
  access: 'everyone',
  options: { article: articleOption(), private: privateOption() },
  run: ({ article }, { reader }) => showSource(article, reader),
});

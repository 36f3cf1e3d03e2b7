import { defineCommand } from '../src/bot/command.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { versionFor } from '../src/bot/version-for.ts';
import { showSummary } from '../src/views/summary.ts';

/** Gives an article's key points. */
export const summary = defineCommand({
  name: 'summary',
  description: 'The key points of an article',
  access: 'everyone',
  options: { article: articleOption(), private: privateOption() },
  run(asked, context) {
    const { article } = versionFor(asked.article, context);
    return showSummary(article, context.reader);
  },
});

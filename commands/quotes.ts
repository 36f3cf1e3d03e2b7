import { defineCommand } from '../src/bot/command.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { speakerOption } from '../src/bot/options/speaker.ts';
import { showQuotes } from '../src/views/quotes.ts';

/** Shows who said what in an article, word for word. */
export const quotes = defineCommand({
  name: 'quotes',
  description: 'Who said what in an article, word for word',
  access: 'everyone',
  options: { article: articleOption(), speaker: speakerOption(), private: privateOption() },
  run: ({ article, speaker }, { reader }) =>
    showQuotes(article, { speaker, locale: reader.locale }),
});

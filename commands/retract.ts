import type { Article } from '../content/article.ts';
import { defineCommand, defineControl } from '../src/bot/command.ts';
import { atDesk } from '../src/bot/desk/at-desk.ts';
import { refuseRetracted } from '../src/bot/desk/draft-of.ts';
import { requireServerWide } from '../src/bot/desk/require-rights.ts';
import { articleOption } from '../src/bot/options/article.ts';
import { required } from '../src/bot/options/required.ts';
import { textOption } from '../src/bot/options/text.ts';
import { UserError } from '../src/bot/user-error.ts';
import { askToRetract } from '../src/views/desk/forms.ts';
import { showRetracted } from '../src/views/desk/retracted.ts';
import { articleCalled } from './article-called.ts';

/** Retracts an article in this server, for good. The form opens at once: it needs nothing of the store. */
export const retract = defineCommand({
  name: 'retract',
  description: 'Retract an article in this server, for good: every post becomes a notice',
  access: 'moderators',
  private: true,
  options: {
    article: required(articleOption(), 'A headline, topic or name'),
    reason: textOption('Why, for readers', 500),
  },
  run({ article, reason }, { reader }) {
    refuseRetracted(article);
    return askToRetract(article, { reason: reason.trim(), locale: reader.locale });
  },
});

/** The form that confirms it. */
export const retractForm = defineControl({
  name: 'retract',
  access: 'moderators',
  parse: ([articleId]) => articleId,
  run: (articleId, context, { word, reason }) =>
    atDesk(context, async (at) => {
      const article = articleCalled(articleId, context);
      refuseRetracted(article);
      await requireServerWide(at, context.reader.roleIds);
      requireWord(article, String(word ?? ''));
      const why = String(reason ?? '').trim() || '…';
      const posts = await at.desk.retract(article.id, why, at.by);
      return showRetracted(article.headline, posts, context.reader);
    }),
});

function requireWord({ headline, language }: Article, typed: string): void {
  const word = firstWord(headline, language);
  const same = typed.trim().toLocaleLowerCase(language) === word.toLocaleLowerCase(language);
  if (!same) throw new UserError({ code: 'wrong-word', word });
}

/** Not every script puts spaces between words. */
function firstWord(headline: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(headline);
  return [...words].find(({ isWordLike }) => isWordLike)?.segment ?? headline.trim();
}

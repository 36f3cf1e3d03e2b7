import type { Verdict } from '../content/check-quote/verdict.ts';
import { findByCode } from '../content/find-by-code.ts';
import { parseCode } from '../content/quote-code.ts';
import { currentVersion } from '../content/versions.ts';
import { type Context, defineCommand, defineControl } from '../src/bot/command.ts';
import { privateOption } from '../src/bot/options/private.ts';
import { textOption } from '../src/bot/options/text.ts';
import { ready } from '../src/bot/ready.ts';
import { versionFor } from '../src/bot/version-for.ts';
import { UserError } from '../src/bot/user-error.ts';
import { showParagraph } from '../src/views/full-text.ts';
import type { Message } from '../src/views/message.ts';
import { parseParagraphId } from '../src/views/paragraph-link.ts';
import { showGenuine, showVerdicts } from '../src/views/verdict.ts';
import { theOriginal } from '../src/views/version-word.ts';
import { articleCalled } from './article-called.ts';

/** Says whether words stand in the library as quoted. */
export const check = defineCommand({
  name: 'check',
  description: 'Check a quote: do these words stand so in the library, and who said them?',
  access: 'everyone',
  options: {
    text: textOption('The quote, best with the name beside it; or the code of a quote card', 4000),
    private: privateOption(),
  },
  run: ({ text }, context) =>
    parseCode(text) === undefined ? verdictsOn([text], context) : cardWith(text, context),
});

/** Opens an article where something stands: under a verdict, a hit or a quote. */
export const at = defineControl({
  name: 'at',
  access: 'everyone',
  parse: parseParagraphId,
  run({ articleId, paragraph, version: wanted = theOriginal }, context) {
    // Only that version has the words that were found, in that paragraph.
    const { article, version } = versionFor(articleCalled(articleId, context), context, wanted);
    return showParagraph(article, { paragraph, version, locale: context.reader.locale });
  },
});

/** What a card shows whose code was typed. */
async function cardWith(code: string, { library, reader }: Context): Promise<Message> {
  const found = await findByCode(library.articles, code);
  if (!found) throw new UserError({ code: 'unknown-card', asked: code.trim() });
  return showGenuine(found.article, found.quote, reader);
}

/** What the library says about each quote in the parts of a message. */
export async function verdictsOn(parts: readonly string[], context: Context): Promise<Message> {
  const engine = await ready(context.engines.quoteCheck);
  const verdicts = engine.checkMessage(...parts).map((verdict) => current(verdict, context));
  if (verdicts.length === 0) throw new UserError({ code: 'nothing-to-check' });
  return showVerdicts(telling(verdicts), context.reader);
}

/** Of a message that quotes nothing, the parts that are known; if none is, the longest. */
function telling(verdicts: readonly Verdict[]): readonly Verdict[] {
  if (!verdicts.every(({ isWhole }) => isWhole)) return verdicts;
  const found = verdicts.filter(({ kind }) => kind !== 'not-found');
  if (found.length > 0) return found;
  return verdicts.toSorted((a, b) => b.quoted.length - a.quoted.length).slice(0, 1);
}

/** An article that was retracted a moment ago may still be in the index as it was. */
function current(verdict: Verdict, { library }: Context): Verdict {
  if (verdict.kind === 'not-found') return verdict;
  const article = currentVersion(verdict.article, library);
  if (article) return { ...verdict, article };
  return { kind: 'not-found', reason: 'unknown', quoted: verdict.quoted };
}

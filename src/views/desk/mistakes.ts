import type { ManuscriptProblem } from '../../../content/manuscript.ts';
import type { Mistake } from '../../../content/mistake.ts';
import type { Difference } from '../../../content/near-miss.ts';
import type { Path } from '../../../content/yaml-source.ts';
import { fit } from '../fit.ts';
import { escapeLine } from '../markdown/escape.ts';
import type { DeskWords } from './words/desk-words.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/**
 * What is wrong with a manuscript, as a list in Discord Markdown. A problem without words of its own is told as those who keep
 * files read it: in English.
 */
export function listMistakes(problems: readonly ManuscriptProblem[], locale: string): string[] {
  const words = deskWordsFor(locale);
  return problems.slice(0, mostProblems).flatMap(({ message, what }) => {
    const text = (what && sentence(what, words)) ?? escapeLine(fit(message, 300));
    const differences = differencesIn(what).map((it) => `  - ${differenceSentence(it, words)}`);
    return [`- ${text}`].concat(differences);
  });
}

/** Whoever has mended these has seen most of it. With more, or with longer excerpts, a message could be too long. */
const mostProblems = 5;
const excerpt = (text: string) => escapeLine(fit(text, 60));
const shortExcerpt = (text: string) => escapeLine(fit(text, 28));

function sentence(what: Mistake, words: DeskWords): string | undefined {
  const { mistake: say, write } = words;
  switch (what.code) {
    case 'missing':
      return say.missing(`\`${String(what.path[0])}:\``, write.details);
    case 'empty':
      return emptySentence(what.path, words);
    case 'malformed':
      return malformedSentence(what, words);
    case 'too-long':
      return say.tooLong(excerpt(what.text), what.most);
    case 'too-many':
      return what.path[0] === 'corrections'
        ? say.tooManyCorrections(what.most)
        : say.tooMany(fieldOf(what.path, words), what.most);
    case 'not-understood':
      return say.notUnderstood(excerpt(what.line));
    case 'not-verbatim':
      return what.closest
        ? say.closest(excerpt(what.quote), what.closest.paragraph)
        : say.notVerbatim(excerpt(what.quote));
    case 'no-web-page':
      return say.noWebPage(excerpt(what.url || '[…]()'));
    case 'hidden-host':
      return say.hiddenHost(excerpt(what.url));
    case 'other-host':
      return say.otherHost(excerpt(what.shown), excerpt(what.host));
    case 'html':
      return say.html(excerpt(what.tag));
    case 'twice':
      return say.twice(excerpt(`${what.word} ${what.word}`));
    case 'unreadable':
      return say.unreadable(write.text);
    default:
      return say[what.code];
  }
}

function differencesIn(what: Mistake | undefined): readonly Difference[] {
  return what?.code === 'not-verbatim' && what.closest ? what.closest.differences : [];
}

function differenceSentence({ quoted, written }: Difference, { mistake: say }: DeskWords): string {
  if (written === '') return say.lacks(shortExcerpt(quoted));
  if (quoted === '') return say.adds(shortExcerpt(written));
  return say.differs(shortExcerpt(written), shortExcerpt(quoted));
}

function emptySentence(path: Path, words: DeskWords): string {
  const [head, nth] = path;
  if (head === 'quotes' && typeof nth === 'number') return words.mistake.emptyInQuote(nth + 1);
  return words.mistake.empty(fieldOf(path, words));
}

function malformedSentence(
  { path, text }: Extract<Mistake, { code: 'malformed' }>,
  { mistake: say, problem }: DeskWords,
): string | undefined {
  if (path[0] === 'topics') return say.noTopic(excerpt(text));
  if (path[0] === 'language') return problem.unknownLanguage(excerpt(text));
  return path[0] === 'url' ? say.noWebPage(excerpt(text)) : undefined;
}

/** As the form calls it; a line among the details by what it begins with. */
function fieldOf([head]: Path, { write }: DeskWords): string {
  const fields = { headline: write.headline, summary: write.points, body: write.text };
  const names = new Map(Object.entries({ ...fields, quotes: write.details }));
  return names.get(String(head)) ?? `\`${String(head)}:\``;
}

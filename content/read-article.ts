import { basename, dirname, resolve } from 'node:path';
import { frontMatter, knownKeys, type Article, type FrontMatter } from './article.ts';
import { parseFileName, type ArticleFileName } from './article-file-name.ts';
import { parseArticleSource, positionIn, type ArticleSource } from './article-source.ts';
import { buildArticle } from './build-article.ts';
import { paragraphsOf } from './paragraphs.ts';
import { inspectPicture, type PictureFile } from './picture-file.ts';
import { isError, type Position, type Problem } from './problem.ts';
import { createQuoteFinder } from './quote-finder.ts';
import { readIfPresent } from './read-if-present.ts';
import type { Draft, Place, Rule, RuleContext } from './rule.ts';
import { rules } from './rules.ts';
import { schemaFindings, type LocatedMessage } from './schema-findings.ts';

/** Of one rule and file; whoever has seen these knows what to do with the others. */
const findingsShown = 20;

/** What came of reading one article's file. */
export interface ArticleReading {
  readonly file: string;
  /** Left out when the file has an error. */
  readonly article?: Article;
  /** Where the headline stands, for problems that show only beside other articles. */
  readonly headlineAt?: Position;
  readonly isTranslation: boolean;
  /** The name of the picture that was looked at, usable or not. */
  readonly pictureName?: string;
  readonly problems: readonly Problem[];
}

/** Reads one article; undefined when the file is gone. Never rejects: what is wrong is among the problems. */
export async function readArticle(
  file: string,
  context: RuleContext,
): Promise<ArticleReading | undefined> {
  try {
    const text = readIfPresent(file);
    return text === undefined ? undefined : await readArticleText(file, text, context);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** The like of a text that is at hand; `file` gives the article its id, and pictures lie beside it. */
export async function readArticleText(
  file: string,
  text: string,
  context: RuleContext,
): Promise<ArticleReading> {
  try {
    return await readSource(file, text, context);
  } catch (error) {
    return unreadable(file, error);
  }
}

async function readSource(
  file: string,
  text: string,
  context: RuleContext,
): Promise<ArticleReading> {
  const name = parseFileName(basename(file));
  if (!name) {
    const message = `“${basename(file)}” must be named with a-z, 0-9 and - only, at most 60 of them, and .md (a translation: .es.md, with its language)`;
    return broken(file, 'file-name', [{ line: 1, column: 1, message }]);
  }
  const source = parseArticleSource(text);
  if (!source) {
    const message = 'the file must begin with front matter: YAML between two lines of ---';
    return broken(file, 'front-matter', [{ line: 1, column: 1, message }]);
  }
  if (source.yaml.errors.length > 0) return broken(file, 'front-matter', source.yaml.errors);
  const matter = frontMatter.safeParse(source.yaml.value);
  if (!matter.success) {
    const findings = schemaFindings(matter.error, source.yaml.value, source.yaml, knownKeys);
    return broken(file, 'schema', findings);
  }
  if (name.language !== undefined && name.language !== matter.data.language) {
    const message = `must be ${name.language}, as the name of the file says`;
    return broken(file, 'schema', [
      { ...source.yaml.locate(['language']), message: `language ${message}` },
    ]);
  }
  return judge(file, name, source, matter.data, context);
}

async function judge(
  file: string,
  { id, language }: ArticleFileName,
  source: ArticleSource,
  matter: FrontMatter,
  context: RuleContext,
): Promise<ArticleReading> {
  const pictureName = matter.image?.file;
  const pictureFile = pictureName && (await inspectPicture(resolve(dirname(file)), pictureName));
  const draft = draftOf(matter, source.body, pictureFile || undefined);
  const problems: Problem[] = [];
  for (const rule of rules) problems.push(...problemsBy(rule, file, source, draft, context));
  const article = problems.some(isError) ? undefined : buildArticle(id, draft, context.publishers);
  const isTranslation = language !== undefined;
  return {
    file,
    problems,
    isTranslation,
    ...(article
      ? {
          article: isTranslation ? { ...article, isTranslation } : article,
          headlineAt: source.yaml.locate(['headline']),
        }
      : {}),
    ...(pictureName === undefined ? {} : { pictureName }),
  };
}

function* problemsBy(
  rule: Rule,
  file: string,
  source: ArticleSource,
  draft: Draft,
  context: RuleContext,
): Generator<Problem> {
  let left = findingsShown;
  for (const { at, ...finding } of rule.check(draft, context)) {
    if (left-- === 0) return;
    yield { file, ...locateIn(source, at), rule: rule.name, level: rule.level, ...finding };
  }
}

function draftOf(matter: FrontMatter, body: string, pictureFile: PictureFile | undefined): Draft {
  const paragraphs = paragraphsOf(body);
  const findQuote = createQuoteFinder(paragraphs);
  const quoteParagraphs = matter.quotes.map(({ text }) => findQuote(text));
  return { matter, body, paragraphs, quoteParagraphs, pictureFile };
}

function locateIn({ yaml, body, bodyLine }: ArticleSource, place: Place): Position {
  if ('path' in place) return yaml.locate(place.path);
  const { line, column } = positionIn(body, place.offset);
  return { line: line + bodyLine - 1, column };
}

/** Some Markdown may be more than the parser can stand, whatever its length and depth. */
function unreadable(file: string, error: unknown): ArticleReading {
  const cause = error instanceof Error ? error.message : String(error);
  const message = `the file must be readable, as text and as Markdown; ${cause}`;
  const what = { code: 'unreadable' } as const;
  return broken(file, 'file-readable', [{ line: 1, column: 1, message, what }]);
}

function broken(file: string, rule: string, findings: readonly LocatedMessage[]): ArticleReading {
  const isTranslation = parseFileName(basename(file))?.language !== undefined;
  const problems = findings.map((it) => ({ file, ...it, rule, level: 'error' as const }));
  return { file, isTranslation, problems };
}

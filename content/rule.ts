import type { FrontMatter } from './article.ts';
import type { Mistake } from './mistake.ts';
import type { PictureFile } from './picture-file.ts';
import type { Publishers } from './publishers.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-source.ts';

/** A file that fits the schema and now meets the editorial rules. */
export interface Draft {
  readonly matter: FrontMatter;
  readonly body: string;
  /** The numbered paragraphs of the body. */
  readonly paragraphs: readonly string[];
  /** For each quote, the number of the paragraph in which it stands word for word, if any. */
  readonly quoteParagraphs: readonly (number | undefined)[];
  /** What was found beside the article under the name of its picture. */
  readonly pictureFile: PictureFile | undefined;
}

/** What a rule needs to know of the world. */
export interface RuleContext {
  readonly now: Date;
  readonly publishers: Publishers;
}

/** Where a finding is: a path in the front matter, or an offset in the body. */
export type Place = { readonly path: Path } | { readonly offset: number };

interface Finding {
  readonly at: Place;
  readonly message: string;
  readonly what?: Mistake;
}

/** An editorial rule: it looks at one article and names what is wrong with it. */
export interface Rule {
  readonly name: string;
  readonly level: Problem['level'];
  readonly check: (draft: Draft, context: RuleContext) => Iterable<Finding>;
}

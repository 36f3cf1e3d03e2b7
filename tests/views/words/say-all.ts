import type { Words } from '../../../src/views/words/words.ts';

type Argument = string | number | boolean | readonly string[] | null | undefined;

/** What sentences are given: by their place among the words, one row for each way of saying them. */
export type Given = Readonly<Record<string, readonly (readonly Argument[])[]>>;

export const counts: readonly (readonly Argument[])[] = [[1], [2], [5], [11]];
const places = [
  [0, '‹headline›'],
  [7, '‹headline›'],
];

const given: Given = {
  pageOf: [[2, 3]],
  correction: [
    ['correction', '‹date›'],
    ['clarification', '‹date›'],
    ['update', '‹date›'],
  ],
  moreCorrections: counts,
  retracted: [['‹date›']],
  published: [
    ['‹publisher›', '‹date›'],
    ['‹publisher›', undefined],
  ],
  byline: [['‹names›']],
  list: [[['‹a›', '‹b›', '‹c›']]],
  pictureCredit: [['‹credit›']],
  picture: [['‹alt›']],
  length: [
    ['words', 1, 1],
    ['words', 500, 2],
    ['characters', 1, 1],
    ['characters', 500, 5],
  ],
  pageFooter: [
    [1, 1, '‹length›'],
    [2, 3, '‹length›'],
  ],
  speaker: [
    ['‹name›', '‹role›'],
    ['‹name›', undefined],
  ],
  quotedIn: [
    [7, '‹via›'],
    [7, undefined],
  ],
  quoteCount: counts,
  quotesBy: [
    ['‹speaker›', 1],
    ['‹speaker›', 5],
  ],
  noQuotesBy: [['‹speaker›']],
  'source.publisher': [['‹name›']],
  'source.agency': [['‹name›']],
  'source.owner': [['‹owner›']],
  'source.funding': [['‹funding›']],
  'source.country': [['‹country›']],
  'source.checked': [['‹date›', '‹url›']],
  'source.standards': [['‹url›']],
  'source.author': [['‹name›']],
  'source.published': [['‹date›'], [undefined]],
  'source.added': [['‹date›']],
  'source.pictureCredit': [['‹credit›']],
  'source.hash': [['‹hash›']],
  'latest.title': [['‹topic›'], [undefined]],
  'latest.none': [['‹topic›'], [undefined]],
  'latest.count': counts,
  'latest.newSince': [
    [0, '‹date›'],
    [3, '‹date›'],
  ],
  'latest.fresh': [['‹headline›']],
  'digest.title': [
    [1, []],
    [5, ['‹a›', '‹b›']],
  ],
  'digest.more': [
    [1, '‹command›'],
    [5, '‹command›'],
  ],
  'help.menus': [[['‹a›', '‹b›']]],
  'more.title': [['‹headline›']],
  'more.none': [['‹headline›']],
  'search.title': [['‹query›']],
  'search.count': counts,
  'search.best': [[10, 200]],
  'search.none': [['‹query›']],
  'search.noneWithin': [['‹query›']],
  'search.respelt': [['‹typed›', '‹as›']],
  'search.topic': [['‹topic›']],
  'search.publisher': [['‹name›']],
  'search.after': [['‹date›']],
  'search.before': [['‹date›']],
  'search.place': [[0], [7]],
  'verdict.misattributed': [['‹named›']],
  'verdict.omitted': [['‹words›']],
  'verdict.ownWords': [['‹publisher›']],
  'verdict.namedInstead': [['‹named›']],
  'verdict.place': places,
  'verdict.alsoIn': counts,
  'verdict.more': counts,
  'origin.byWords': [[0], [7]],
  'origin.bySimilarWords': [[0], [7]],
  'topics.item': [['‹topic›', 3]],
  'topics.articles': counts,
  'topics.count': counts,
  'who.title': [['‹name›']],
  'who.count': counts,
  'who.place': places,
  'card.note': [['‹code›']],
  'card.unknown': [['‹code›']],
  'latest.added': [['‹publisher›', '‹date›']],
  'problem.unknownArticle': [
    ['‹asked›', []],
    ['‹asked›', ['‹a›', '‹b›']],
  ],
  'problem.unknownTopic': [
    ['‹asked›', []],
    ['‹asked›', ['‹a›', '‹b›']],
  ],
  'problem.unknownCommand': [['‹name›']],
  'problem.wrongDay': [['‹asked›']],
  'problem.unknownPublisher': [
    ['‹asked›', []],
    ['‹asked›', ['‹a›', '‹b›']],
  ],
  'problem.unknownSpeaker': [
    ['‹asked›', []],
    ['‹asked›', ['‹a›', '‹b›']],
  ],
  'problem.failure': [['‹reference›']],
};

export interface Said {
  /** Such as `source.owner`, with a number where there are several ways. */
  readonly key: string;
  readonly text: string;
  /** The texts that it was given. */
  readonly given: readonly string[];
}

/** All that a language says, each sentence in each way. */
export function sayAll(words: Words): Said[] {
  return say(words, given);
}

/** The like of other words. */
export function say(node: unknown, all: Given, path = ''): Said[] {
  if (typeof node === 'string') return [{ key: path, text: node, given: [] }];
  if (typeof node === 'function') return sayWith(node, all[path], path);
  return Object.entries(node as object).flatMap(([key, value]) =>
    say(value, all, path === '' ? key : `${path}.${key}`),
  );
}

function sayWith(sentence: Function, rows: Given[string] | undefined, path: string): Said[] {
  if (!rows) throw new Error(`Name what "${path}" is given.`);
  return rows.map((row, i) => ({
    key: `${path}#${i}`,
    text: String(sentence(...row)),
    given: row.flat().filter((it) => typeof it === 'string' && it.startsWith('‹')) as string[],
  }));
}

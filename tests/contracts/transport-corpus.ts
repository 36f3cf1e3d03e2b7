import { once } from 'node:events';
import type { EventEmitter } from 'node:events';
import { createLibrary } from '../../content/create-library.ts';
import { findByCode } from '../../content/find-by-code.ts';
import type { Library } from '../../content/library.ts';
import { repertoire as ours } from '../../commands/index.ts';
import { createAnswer } from '../../src/bot/answer.ts';
import { type AnyCommand, defineCommand, type Repertoire } from '../../src/bot/command.ts';
import type { AnswerInteraction } from '../../src/bot/reply.ts';
import type { Action } from '../../src/local/types.ts';
import type { Log } from '../../src/log.ts';
import { showNotice } from '../../src/views/notice.ts';
import { anArticle } from '../builders/article.ts';
import { plainCards } from '../builders/cards.ts';
import { enginesOver } from '../builders/engines.ts';

/** A press of a button of the latest reply, by its label. */
export interface Press {
  readonly press: string;
}

/** A choice in the menu of the latest reply, by its place. */
export interface Pick {
  readonly pick: number;
}

/** A message of the person's own. */
export interface Say {
  readonly say: string;
}

/** An entry of the menu of the message that was said last. */
export interface UseMenu {
  readonly menu: string;
}

export type Act = Action | Press | Pick | Say | UseMenu;

const use = (name: string, options = {}): Action => ({ kind: 'command', name, options });
const type = (text: string): Action => ({
  kind: 'autocomplete',
  name: 'summary',
  options: { article: text },
  focused: 'article',
});

/** What people do, one thing after the other. */
export const corpus: readonly (readonly [string, readonly Act[]])[] = [
  ['a summary with a picture', [use('summary', { article: 'tram-line' })]],
  ['a private summary', [use('summary', { article: 'long-read', private: true })]],
  [
    'every button of an article',
    [
      use('article', { article: 'long-read' }),
      ...presses('Next', 'Last', 'Previous', 'Summary', 'Quotes', 'Source', 'Full text'),
    ],
  ],
  ['quotes', [use('quotes', { article: 'long-read' })]],
  ['a source', [use('source', { article: 'long-read' })]],
  ['the latest', [use('latest')]],
  ['the latest on a topic', [use('latest', { topic: 'transport' }), pick(0)]],
  [
    'a search within limits, and a hit opened',
    [
      use('search', {
        query: 'tram',
        topic: 'transport',
        publisher: 'Example News',
        after: '2026',
        before: '2026-04',
      }),
      pick(0),
    ],
  ],
  [
    'a quote from a translation',
    [use('check', { text: '“Las obras empiezan en mayo”' }), ...presses('Original')],
  ],
  [
    'a search for words of a translation',
    [use('search', { query: 'obras' }), pick(0), ...presses('Source', 'Summary', 'Original')],
  ],
  ['a search, and a hit opened', [use('search', { query: 'paragraph says' }), pick(0)]],
  ['a search without a hit', [use('search', { query: 'zeppelin' })]],
  [
    'a quote',
    [use('check', { text: '“Building starts in June.”' }), ...presses('Open it in the article')],
  ],
  ['a card of a quote', [use('quotes', { article: 'tram-line' }), ...presses('Card')]],
  ['a code that no card has', [use('check', { text: '000-000-000' })]],
  ['a quote in a message', [say('They say “building starts in June”.'), menu('Check quote')]],
  [
    'several quotes in a message',
    [say('“Building starts in May” and “Building starts in June”'), menu('Check quote')],
  ],
  ['a source of a message', [say('Building starts in May, they say.'), menu('Find source')]],
  ['a person', [use('who', { name: 'lee' }), pick(0)]],
  ['nobody', [use('who', { name: 'zzz' })]],
  ['topics, and one opened', [use('topics'), pick(0), ...presses('What is new since then')]],
  [
    'more on a topic',
    [use('article', { article: 'tram-line' }), ...presses('More on this topic'), pick(0)],
  ],
  ['help', [use('help')]],
  ['an article that is not there', [use('summary', { article: 'nothing' })]],
  ['completion', [type(''), type('tr'), type('zzz')]],
  ['a command that breaks', [use('broken')]],
];

function pick(index: number): Pick {
  return { pick: index };
}

function say(text: string): Say {
  return { say: text };
}

function menu(name: string): UseMenu {
  return { menu: name };
}

function presses(...labels: readonly string[]): readonly Press[] {
  return labels.map((press) => ({ press }));
}

const long = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} says more.`).join('\n\n');

function aLibrary(picturePath: string): Library {
  return createLibrary([
    anArticle({
      picture: { path: picturePath, alt: 'A blue tram', sha256: 'a'.repeat(64) },
      quotes: [{ text: 'Building starts in May', speaker: 'Mayor Lee', paragraph: 2 }],
    }),
    anArticle({
      language: 'es',
      isTranslation: true,
      headline: 'El nuevo tranvía',
      body: 'El ayuntamiento lo aprobó el martes.\n\nLas obras empiezan en mayo.',
    }),
    anArticle({ id: 'long-read', headline: 'A long read', body: long }),
  ]);
}

/** `/slow` waits for the event `finish`; `/broken` throws. */
function badCommands(events: EventEmitter): readonly AnyCommand[] {
  const base = { description: 'For tests', access: 'everyone', options: {} } as const;
  return [
    defineCommand({
      ...base,
      name: 'slow',
      async run() {
        events.emit('asked');
        await once(events, 'finish');
        return showNotice({ text: 'At last.' });
      },
    }),
    defineCommand({
      ...base,
      name: 'broken',
      run() {
        throw new Error('broken');
      },
    }),
  ];
}

/** The bot's own waist and commands over two articles, and two bad commands. It defers at once what is not ready. */
export async function aBot(
  picturePath: string,
  events: EventEmitter,
  log: Log,
): Promise<{ readonly answer: AnswerInteraction; readonly repertoire: Repertoire }> {
  const library = aLibrary(picturePath);
  const engines = enginesOver(() => library);
  // What is built already is not late.
  for (const engine of Object.values(engines)) await engine.get();
  await findByCode(library.articles, '000-000-000');
  const repertoire = { ...ours, commands: [...ours.commands, ...badCommands(events)] };
  const answer = createAnswer({
    ...repertoire,
    library: () => library,
    engines,
    cards: plainCards,
    now: () => new Date('2026-03-03T00:00:00Z'),
    timer: (_, callback) => {
      const immediate = setImmediate(callback);
      return () => clearImmediate(immediate);
    },
    reference: () => 'abc',
    log,
  });
  return { answer, repertoire };
}

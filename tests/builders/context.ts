import { createLibrary } from '../../content/create-library.ts';
import type { Article } from '../../content/article.ts';
import type { Context } from '../../src/bot/command.ts';
import { plainCards } from './cards.ts';
import { enginesOver } from './engines.ts';

/** What a command of a reader in a private conversation gets, over these articles. */
export function aContext(articles: readonly Article[], over: Partial<Context> = {}): Context {
  const library = createLibrary(articles);
  return {
    library,
    engines: enginesOver(() => library),
    cards: plainCards,
    reader: { userId: '1', locale: 'en-GB', permissions: 0n, roleIds: [], isHome: false },
    picked: { channels: new Map(), roles: new Map() },
    now: new Date('2026-03-03T00:00:00Z'),
    commands: [],
    menus: [],
    ...over,
  };
}

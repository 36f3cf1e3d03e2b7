import type { APIApplicationCommand } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { persona } from '../../src/local/personas.ts';
import type { Action, Exchange, Persona } from '../../src/local/types.ts';
import { createWorld, ids } from '../../src/local/world.ts';
import { replay } from '../../src/playground/page/state/replay.ts';
import { createStore } from '../../src/playground/page/state/store.ts';
import type { Store } from '../../src/playground/page/state/store.ts';
import { command } from './commands.ts';
import { message } from './messages.ts';

const world = createWorld();
const member = persona(world, 'member');
const summary: Action = { kind: 'command', name: 'summary', options: { article: 'tram' } };
const press: Action = { kind: 'component', messageId: '1', customId: '1:read:tram:quotes' };

/** A page on which a command was used and a button of its reply pressed. */
function opened(commands: readonly APIApplicationCommand[], first: Action = summary): Store {
  const library = { articles: [], problems: [] };
  const store = createStore(
    { applicationId: ids.bot, world, commands, rights: {}, library, mediaOrigin: '' },
    member,
  );
  store.dispatch({ kind: 'opened', messages: [] });
  const answer = (action: Action, type: 4 | 7) => {
    const exchange: Exchange = JSON.parse(
      JSON.stringify({
        id: '9',
        ms: 1,
        refusals: [],
        response: { type },
        message: message('1', 'old'),
      }),
    );
    store.dispatch({ kind: 'answered', pending: { key: 1, persona: member, action }, exchange });
  };
  answer(first, 4);
  answer(press, 7);
  return store;
}

/** A bot that posts message 2 and then changes it; keeps what it was asked. */
function bot(store: Store, failsAt = 99) {
  const asked: Action[] = [];
  const act = async (_: Persona, action: Action): Promise<Exchange> => {
    asked.push(action);
    const failure = asked.length === failsAt ? { failure: 'This interaction failed' } : {};
    if (!('failure' in failure))
      store.dispatch({ kind: 'message', message: message('2', `new ${asked.length}`) });
    return { id: '10', ms: 1, refusals: [], message: message('2', 'new'), ...failure };
  };
  return { asked, act };
}

const shown = (store: Store) => store.get().messages.map(({ content }) => content);

it('asks again for the command, and presses again what was pressed since, on the new reply', async () => {
  const store = opened([command('summary')]);
  const { asked, act } = bot(store);
  await replay(store, act);
  expect(asked).toEqual([summary, { ...press, messageId: '2' }]);
  expect(shown(store)).toEqual(['new 2']);
});

it('asks again for a member of a family', async () => {
  const topics: Action = { kind: 'command', name: 'topics list', options: {} };
  const store = opened([command('topics')], topics);
  const { asked, act } = bot(store);
  await replay(store, act);
  expect(asked[0]).toEqual(topics);
});

it('shows how far it came when a button is no longer there', async () => {
  const store = opened([command('summary')]);
  await replay(store, bot(store, 2).act);
  expect(shown(store)).toEqual(['new 1']);
});

it('leaves the view as it is when the command itself fails', async () => {
  const store = opened([command('summary')]);
  await replay(store, bot(store, 1).act);
  expect(shown(store)).toEqual(['old']);
});

it.each([
  ['a command for moderators', [command('summary', [], { default_member_permissions: '8192' })]],
  ['a command that is gone', []],
])('never repeats %s', async (_, commands) => {
  const store = opened(commands);
  const { asked, act } = bot(store);
  await replay(store, act);
  expect(asked).toEqual([]);
});

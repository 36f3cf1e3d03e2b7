import { render } from 'preact';
import type { Persona } from '../../local/types.ts';
import type { PlaygroundState } from '../protocol.ts';
import { App } from './app.tsx';
import { getState } from './state/client.ts';
import { createSession } from './state/session.ts';
import { createStore } from './state/store.ts';
import { applyTheme, currentTheme } from './theme.ts';
import { channelType } from './common/discord-numbers.ts';

const root = document.querySelector('#page');
if (root) await start(root);

async function start(element: Element): Promise<void> {
  applyTheme(currentTheme());
  const playground = await getState();
  const store = createStore(playground, firstPersona(playground));
  const session = createSession(store);
  const ask = new URLSearchParams(location.search).get('ask') ?? undefined;
  render(<App store={store} session={session} ask={ask} />, element);
}

/** A member in the first text channel of the server. */
function firstPersona({ world }: PlaygroundState): Persona {
  const member = world.people.find(({ kind }) => kind === 'member') ?? world.people[0];
  const channel = world.channels.find(({ type }) => type === channelType.text) ?? world.channels[0];
  return {
    userId: member?.id ?? '',
    channelId: channel?.id ?? '',
    install: 'guild',
    locale: 'en-US',
  };
}

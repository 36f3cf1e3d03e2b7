import { useMemo, useState } from 'preact/hooks';
import { Composer } from './composer/composer.tsx';
import { useCompose } from './composer/use-compose.ts';
import { Announcer } from './common/announcer.tsx';
import { MessageList } from './message/message-list.tsx';
import { Modal } from './modal/modal.tsx';
import { Panel } from './panel.tsx';
import { Sidebar } from './sidebar/sidebar.tsx';
import { SurfaceContext } from './state/context.ts';
import type { Surface } from './state/context.ts';
import type { PageState } from './state/page-state.ts';
import type { Session } from './state/session.ts';
import type { Store } from './state/store.ts';
import { useStore } from './state/use-store.ts';
import { TopBar } from './top-bar.tsx';
import { useDrawers } from './use-drawers.ts';
import { responseType } from './common/discord-numbers.ts';

interface Props {
  readonly store: Store;
  readonly session: Session;
  /** A command to run as soon as the page is there. */
  readonly ask: string | undefined;
}

/** The whole page: channels, messages with the composer, and the panel at the side. */
export function App({ store, session, ask }: Props) {
  const state = useStore(store);
  const [exchange, choose] = useState<string>();
  const drawers = useDrawers();
  const { fill, compose } = useCompose(store, session, ask, useHasOpened(state));
  const { persona, playground, form } = state;
  const surface = useMemo<Surface>(() => {
    const inspect = (exchangeId: string) => {
      choose(exchangeId);
      drawers.show('inspector');
    };
    return { session, persona, playground, world: playground.world, inspect, compose };
  }, [session, persona, playground, compose, drawers.show]);
  const modal =
    form?.exchange.response?.type === responseType.modal ? form.exchange.response.data : undefined;
  return (
    <SurfaceContext.Provider value={surface}>
      <div
        class={`page ${drawers.sidebar ? 'with-sidebar' : ''} ${drawers.panel ? 'with-panel' : ''}`}
      >
        <Sidebar onChosen={drawers.closeSidebar} />
        <main class="desk">
          <TopBar state={state} drawers={drawers} />
          <MessageList state={state} />
          <Composer fill={fill} />
        </main>
        {drawers.panel && (
          <Panel state={state} drawers={drawers} chosen={exchange} onChoose={choose} />
        )}
        {(drawers.sidebar || drawers.panel) && <div class="scrim" onClick={drawers.closeAll} />}
      </div>
      {form && modal && <Modal key={form.exchange.id} form={form} data={modal} />}
      <Announcer state={state} />
    </SurfaceContext.Provider>
  );
}

/** Whether the first channel's messages are there, so that a reply finds its place after them. */
function useHasOpened({ opening }: PageState): boolean {
  const [hasOpened, setHasOpened] = useState(false);
  if (!hasOpened && opening === undefined) setHasOpened(true);
  return hasOpened;
}

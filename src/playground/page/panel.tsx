import { Icon } from './common/icon.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { LibraryPanel } from './library/library-panel.tsx';
import type { PageState } from './state/page-state.ts';
import type { Drawers, PanelName } from './use-drawers.ts';

interface Props {
  readonly state: PageState;
  readonly drawers: Drawers;
  readonly chosen: string | undefined;
  readonly onChoose: (exchangeId: string) => void;
}

const titles: Readonly<Record<PanelName, string>> = { inspector: 'Inspector', library: 'Library' };

/** The part at the side: the inspector or the library. */
export function Panel({ state, drawers, chosen, onChoose }: Props) {
  const name = drawers.panel ?? 'inspector';
  return (
    <aside class="panel" aria-label={titles[name]}>
      <header class="panel-head">
        <h2>{titles[name]}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={`Close the ${name}`}
          onClick={drawers.closePanel}
        >
          <Icon name="close" />
        </button>
      </header>
      {name === 'inspector' ? (
        <Inspector state={state} chosen={chosen} onChoose={onChoose} />
      ) : (
        <LibraryPanel library={state.playground.library} />
      )}
    </aside>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';

export type PanelName = 'inspector' | 'library';

/** Which side parts are open. Where there is room the panel stands beside the messages from the start. */
export interface Drawers {
  readonly sidebar: boolean;
  readonly panel: PanelName | undefined;
  readonly show: (panel: PanelName) => void;
  readonly toggle: (panel: PanelName) => void;
  readonly openSidebar: () => void;
  readonly closeSidebar: () => void;
  readonly closePanel: () => void;
  readonly closeAll: () => void;
}

const wide = '(min-width: 70rem)';

export function useDrawers(): Drawers {
  const [sidebar, setSidebar] = useState(false);
  const [panel, setPanel] = useState<PanelName | undefined>(() =>
    matchMedia(wide).matches ? 'inspector' : undefined,
  );
  const show = useCallback((name: PanelName) => setPanel(name), []);
  const closeAll = useCallback(() => {
    setSidebar(false);
    if (!matchMedia(wide).matches) setPanel(undefined);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) closeAll();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [closeAll]);
  return {
    sidebar,
    panel,
    show,
    toggle: (name) => setPanel(panel === name ? undefined : name),
    openSidebar: () => setSidebar(true),
    closeSidebar: () => setSidebar(false),
    closePanel: () => setPanel(undefined),
    closeAll,
  };
}

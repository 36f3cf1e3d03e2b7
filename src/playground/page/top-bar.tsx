import type { Problem } from '../../../content/problem.ts';
import { Icon } from './common/icon.tsx';
import type { IconName } from './common/icon.tsx';
import { channelIcon, channelTitle, isReadOnly } from './sidebar/channel-title.ts';
import type { PageState } from './state/page-state.ts';
import { ThemeButton } from './theme-button.tsx';
import type { Drawers, PanelName } from './use-drawers.ts';

/** The channel's name, and what can be opened beside it. */
export function TopBar({ state, drawers }: { state: PageState; drawers: Drawers }) {
  const { playground, persona, connected } = state;
  const channel = playground.world.channels.find(({ id }) => id === persona.channelId);
  const readOnly = channel !== undefined && isReadOnly(channel, playground.rights, persona.userId);
  const { problems } = playground.library;
  return (
    <header class="top-bar">
      <button
        type="button"
        class="icon-button narrow-only"
        aria-label="Channels and people"
        onClick={drawers.openSidebar}
      >
        <Icon name="menu" />
      </button>
      {channel && (
        <h1 class="channel-name">
          <Icon name={channelIcon(channel, readOnly)} /> {channelTitle(channel)}
        </h1>
      )}
      {!connected && (
        <p class="connection" role="status">
          Connecting …
        </p>
      )}
      <PanelButton
        drawers={drawers}
        name="library"
        icon="library"
        label="Library"
        problems={problems}
      />
      <PanelButton drawers={drawers} name="inspector" icon="inspect" label="Inspector" />
      <ThemeButton />
    </header>
  );
}

interface PanelButtonProps {
  readonly drawers: Drawers;
  readonly name: PanelName;
  readonly icon: IconName;
  readonly label: string;
  readonly problems?: readonly Problem[];
}

function PanelButton({ drawers, name, icon, label, problems = [] }: PanelButtonProps) {
  return (
    <button
      type="button"
      class="icon-button labelled"
      aria-pressed={drawers.panel === name}
      onClick={() => drawers.toggle(name)}
    >
      <Icon name={icon} />
      <span class="wide-only">{label}</span>
      {problems.length > 0 && <Badge problems={problems} />}
    </button>
  );
}

function Badge({ problems }: { readonly problems: readonly Problem[] }) {
  const hasErrors = problems.some(({ level }) => level === 'error');
  return (
    <span class={`badge ${hasErrors ? 'errors' : ''}`}>
      {problems.length} <span class="visually-hidden">problems</span>
    </span>
  );
}

import { Icon } from '../common/icon.tsx';
import { useSurface } from '../state/context.ts';
import { channelIcon, channelTitle, isReadOnly } from './channel-title.ts';
import { Masthead } from './masthead.tsx';
import { channelsAt, parentOf, placeOf, withThreads } from './places.ts';
import { WhoAmI } from './who-am-i.tsx';

/** The masthead, the channels of where one is, and who one is. */
export function Sidebar({ onChosen }: { readonly onChosen: () => void }) {
  const { world, persona, playground } = useSurface();
  const place = placeOf(persona, world);
  const titles = {
    server: world.guild.name,
    direct: 'Direct messages',
    installed: world.elsewhere.name,
  };
  return (
    <nav class="sidebar" aria-label="Channels and people">
      <Masthead />
      <h2 class="kicker">{titles[place]}</h2>
      <ul class="channels">
        {withThreads(channelsAt(place, persona.userId, playground)).map((channel) => (
          <ChannelItem key={channel.id} channel={channel} onChosen={onChosen} />
        ))}
      </ul>
      <WhoAmI />
    </nav>
  );
}

type Channel = ReturnType<typeof channelsAt>[number];

function ChannelItem({
  channel,
  onChosen,
}: {
  readonly channel: Channel;
  readonly onChosen: () => void;
}) {
  const { persona, session, playground } = useSurface();
  const readOnly = isReadOnly(channel, playground.rights, persona.userId);
  const current = channel.id === persona.channelId;
  return (
    <li>
      <button
        type="button"
        class={`channel ${parentOf(channel) === undefined ? '' : 'thread'}`}
        aria-current={current ? 'page' : undefined}
        onClick={() => {
          void session.become({ ...persona, channelId: channel.id });
          onChosen();
        }}
      >
        <Icon name={channelIcon(channel, readOnly)} />
        <span>{channelTitle(channel)}</span>
        {readOnly && <span class="visually-hidden">, read-only</span>}
      </button>
    </li>
  );
}

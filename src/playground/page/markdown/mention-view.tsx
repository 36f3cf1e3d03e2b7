import { useSurface } from '../state/context.ts';
import { ChannelPill } from './channel-pill.tsx';
import type { Mark } from './mark.ts';

type Mention = Extract<
  Mark,
  { kind: 'user' | 'role' | 'channel' | 'everyone' | 'here' | 'command' | 'place' }
>;

/** A mention as a pill; a command's can be pressed, and then stands in the composer. */
export function MentionView({ mark }: { readonly mark: Mention }) {
  const { world, compose } = useSurface();
  if (mark.kind === 'command') {
    return (
      <button type="button" class="mention" onClick={() => compose(`/${mark.name}`)}>
        /{mark.name}
      </button>
    );
  }
  const isKnown = mark.kind === 'channel' && world.channels.some(({ id }) => id === mark.id);
  if (isKnown) return <ChannelPill channelId={mark.id} />;
  return <span class="mention">{labelOf(mark, world)}</span>;
}

function labelOf(
  mark: Exclude<Mention, { kind: 'command' }>,
  world: ReturnType<typeof useSurface>['world'],
): string {
  switch (mark.kind) {
    case 'user':
      return `@${world.people.find(({ id }) => id === mark.id)?.name ?? 'unknown-user'}`;
    case 'role':
      return `@${world.guild.roles.find(({ id }) => id === mark.id)?.name ?? 'deleted-role'}`;
    case 'channel':
      return '#unknown';
    case 'everyone':
    case 'here':
      return `@${mark.kind}`;
    case 'place':
      return mark.name;
  }
}

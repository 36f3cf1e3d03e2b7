import { useSurface } from '../state/context.ts';

interface Props {
  readonly channelId: string;
  /** Whether one message of the channel is meant. */
  readonly isMessage?: boolean;
}

/** A channel's name as a pill that leads there. */
export function ChannelPill({ channelId, isMessage = false }: Props) {
  const { session, persona, world } = useSurface();
  const name = world.channels.find(({ id }) => id === channelId)?.name ?? 'unknown';
  return (
    <button
      type="button"
      class="mention"
      onClick={() => void session.become({ ...persona, channelId })}
    >
      #{name}
      {isMessage && ' › message'}
    </button>
  );
}

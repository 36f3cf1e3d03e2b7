import type { APIMessage } from 'discord-api-types/v10';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../state/page-state.ts';
import { textOfMessage } from './text-of-message.ts';

/** Says new and changed messages to a screen reader, without their markup and not longer than one can listen to. */
export function Announcer({ state }: { readonly state: PageState }) {
  const [said, setSaid] = useState('');
  const before = useRef<readonly APIMessage[] | undefined>(undefined);
  const channel = useRef('');
  useEffect(() => {
    const isOther = channel.current !== state.persona.channelId || before.current === undefined;
    const newest = state.messages.findLast((message) => !before.current?.includes(message));
    channel.current = state.persona.channelId;
    before.current = state.messages;
    if (newest && !isOther) setSaid(`${newest.author.username}: ${textOfMessage(newest)}`);
  }, [state.messages, state.persona.channelId]);
  return (
    <div class="visually-hidden" aria-live="polite" aria-atomic="true">
      {said}
    </div>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '../state/page-state.ts';
import { ActionRowLabel } from './action-label.tsx';
import { MessageRow } from './message-row.tsx';
import { Welcome } from './welcome.tsx';

/** The messages of the open channel, what is under way and what went wrong. Stays at the end when it was there. */
export function MessageList({ state }: { readonly state: PageState }) {
  const scroller = useRef<HTMLDivElement>(null);
  useStickToEnd(scroller, state);
  const { messages, dismissed, pending, failures } = state;
  const shown = messages.filter(({ id }) => !dismissed.has(id));
  return (
    <div class="messages" ref={scroller} tabIndex={0} role="region" aria-label="Messages">
      {shown.length === 0 && pending.length === 0 ? <Welcome /> : <div class="messages-top" />}
      <ol class="message-list">
        {shown.map((message) => (
          <MessageRow
            key={message.id}
            message={message}
            refreshed={message.id === state.refreshed}
          />
        ))}
      </ol>
      {pending
        .filter(({ action }) => action.kind !== 'component')
        .map(({ key, action }) => (
          <p key={key} class="sending" role="status">
            Sending <ActionRowLabel action={action} />…
          </p>
        ))}
      {failures.map(({ key, action, text }) => (
        <p key={key} class="failure" role="alert">
          <strong>{text}</strong> <ActionRowLabel action={action} />
        </p>
      ))}
    </div>
  );
}

/** How close to the end still counts as reading the newest message, in CSS pixels. */
const nearEnd = 120;

function useStickToEnd(scroller: { current: HTMLDivElement | null }, state: PageState): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const note = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < nearEnd;
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, []);
  useEffect(() => {
    atEnd.current = true;
  }, [state.persona.channelId, state.pending.length]);
  useEffect(() => {
    const element = scroller.current;
    if (element && atEnd.current) element.scrollTop = element.scrollHeight;
  }, [state.messages, state.pending, state.failures]);
}

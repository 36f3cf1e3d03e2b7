import { useRef } from 'preact/hooks';
import type { PageState } from '../state/page-state.ts';
import { ActionRowLabel } from './action-label.tsx';
import { MessageRow } from './message-row.tsx';
import { useStickToEnd } from './use-stick-to-end.ts';
import { Welcome } from './welcome.tsx';

/** The messages of the open channel, what is under way and what went wrong. Stays at the end when it was there. */
export function MessageList({ state }: { readonly state: PageState }) {
  const scroller = useRef<HTMLDivElement>(null);
  useStickToEnd(scroller, state);
  const { messages, dismissed, pending, failures } = state;
  const shown = messages.filter(({ id }) => !dismissed.has(id));
  const isEmpty = shown.length + pending.length === 0 && state.opening === undefined;
  return (
    <div class="messages" ref={scroller} tabIndex={0} role="region" aria-label="Messages">
      {isEmpty ? <Welcome /> : <div class="messages-top" />}
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
          <strong>{text}</strong> {action && <ActionRowLabel action={action} />}
        </p>
      ))}
    </div>
  );
}

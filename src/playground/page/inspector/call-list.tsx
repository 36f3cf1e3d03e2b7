import type { RestCall } from '../../../local/types.ts';
import { formatMs } from './exchange-list.tsx';
import { JsonTree } from './json-tree.tsx';

/** The REST calls that the bot made for an exchange. */
export function CallList({ calls }: { readonly calls: readonly RestCall[] }) {
  if (calls.length === 0) {
    return (
      <p class="empty">
        No REST calls: the reply went back in the answer to the interaction itself.
      </p>
    );
  }
  return (
    <ol class="calls">
      {calls.map((call, index) => (
        <li key={index}>
          <details>
            <summary>
              <b class={call.status < 400 ? 'good' : 'bad'}>{call.status}</b>{' '}
              <code>
                {call.method} {call.path}
              </code>{' '}
              <small>{formatMs(call.ms)}</small>
            </summary>
            {call.body !== undefined && <JsonTree value={call.body} />}
            {call.answer !== undefined && <JsonTree value={call.answer} />}
          </details>
        </li>
      ))}
    </ol>
  );
}

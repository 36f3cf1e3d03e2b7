import type { Exchange, RestCall } from '../../../local/types.ts';
import { Icon } from '../common/icon.tsx';

interface Props {
  readonly exchange: Exchange;
  readonly calls: readonly RestCall[];
}

/** What the official description and the limits that it lacks say: accepted, or refused where and why. */
export function Verdict({ exchange, calls }: Props) {
  const refusals = [...exchange.refusals, ...calls.flatMap((call) => call.refusals)];
  if (refusals.length === 0 && exchange.failure === undefined) {
    return (
      <p class="verdict good">
        <Icon name="check" size={18} /> Valid by Discord’s own description
      </p>
    );
  }
  return (
    <div class="verdict bad">
      <p>
        <Icon name="warning" size={18} />{' '}
        {exchange.failure ?? 'Refused, as Discord would refuse it'}
      </p>
      {refusals.length > 0 && (
        <dl>
          {refusals.map(({ path, code, message }, index) => (
            <div key={index}>
              <dt>
                <code>{path || '(whole body)'}</code>
              </dt>
              <dd>
                {message} <small>{code}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

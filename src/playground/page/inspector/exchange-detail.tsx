import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Exchange, RestCall } from '../../../local/types.ts';
import { CallList } from './call-list.tsx';
import { CopyButton } from './copy-button.tsx';
import { formatMs } from './exchange-list.tsx';
import { exchangeTitle } from './exchange-title.ts';
import { JsonTree } from './json-tree.tsx';
import { LimitMeters } from './limit-meters.tsx';
import { Verdict } from './verdict.tsx';
import { responseType } from '../common/discord-numbers.ts';

interface Props {
  readonly exchange: Exchange;
  readonly calls: readonly RestCall[];
}

const parts = ['Limits', 'Response', 'Interaction', 'Calls'] as const;
type Part = (typeof parts)[number];

/** One exchange: verdict, use of limits, and what was sent each way. */
export function ExchangeDetail({ exchange, calls }: Props) {
  const [part, setPart] = useState<Part>('Limits');
  const id = useId();
  return (
    <section class="exchange-detail" aria-label={`Exchange ${exchangeTitle(exchange)}`}>
      <header>
        <h3>{exchangeTitle(exchange)}</h3>
        <p>answered in {formatMs(exchange.ms)}</p>
      </header>
      <Verdict exchange={exchange} calls={calls} />
      <div
        class="tabs"
        role="tablist"
        aria-label="Parts of the exchange"
        onKeyDown={(event) => stepTabs(event, part, setPart)}
      >
        {parts.map((it) => (
          <button
            key={it}
            type="button"
            role="tab"
            id={`${id}-${it}`}
            aria-selected={it === part}
            aria-controls={`${id}-panel`}
            tabIndex={it === part ? 0 : -1}
            onClick={() => setPart(it)}
          >
            {it}
            {it === 'Calls' && <span class="count">{calls.length}</span>}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${part}`}
        tabIndex={0}
      >
        <PartView part={part} exchange={exchange} calls={calls} />
      </div>
    </section>
  );
}

function PartView({ part, exchange, calls }: Props & { readonly part: Part }) {
  switch (part) {
    case 'Limits':
      return <LimitMeters data={dataOf(exchange, calls)} />;
    case 'Response':
      return <Document value={exchange.response ?? null} />;
    case 'Interaction':
      return <Document value={exchange.interaction ?? null} />;
    case 'Calls':
      return <CallList calls={calls} />;
  }
}

function Document({ value }: { readonly value: unknown }) {
  return (
    <>
      <CopyButton text={JSON.stringify(value, null, 2)} />
      <JsonTree value={value} />
    </>
  );
}

/** The body that reached the reader: the response's own, or after a deferral that of the edit. */
function dataOf({ response }: Exchange, calls: readonly RestCall[]): unknown {
  const own = response && 'data' in response ? response.data : undefined;
  const isDeferred =
    response?.type === responseType.deferredMessage ||
    response?.type === responseType.deferredUpdate;
  return isDeferred ? (calls.findLast(({ method }) => method === 'PATCH')?.body ?? own) : own;
}

function stepTabs(
  event: TargetedKeyboardEvent<HTMLElement>,
  part: Part,
  setPart: (part: Part) => void,
): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by === 0) return;
  const next = parts.at((parts.indexOf(part) + by) % parts.length) ?? part;
  setPart(next);
  const tabs = event.currentTarget.querySelectorAll('button');
  tabs[parts.indexOf(next)]?.focus();
}

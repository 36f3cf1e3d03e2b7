import { useEffect, useRef } from 'preact/hooks';
import type { Exchange } from '../../../local/types.ts';
import { exchangeTitle } from './exchange-title.ts';

interface Props {
  readonly exchanges: readonly Exchange[];
  readonly chosen: string;
  readonly onChoose: (exchangeId: string) => void;
}

/** All exchanges, newest first. */
export function ExchangeList({ exchanges, chosen, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const newest = exchanges.at(-1)?.id;
  useEffect(() => {
    if (list.current) list.current.scrollTop = 0;
  }, [newest]);
  return (
    <ul class="exchanges" ref={list} aria-label="Exchanges">
      {exchanges.toReversed().map((exchange) => (
        <li key={exchange.id}>
          <button
            type="button"
            class={`exchange ${verdictOf(exchange)}`}
            aria-current={exchange.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(exchange.id)}
          >
            <span class="exchange-title">{exchangeTitle(exchange)}</span>
            <span class="exchange-ms">{formatMs(exchange.ms)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function verdictOf({ failure, refusals }: Exchange): string {
  return failure !== undefined || refusals.length > 0 ? 'bad' : 'good';
}

export function formatMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

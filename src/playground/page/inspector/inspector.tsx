import type { PageState } from '../state/page-state.ts';
import { ExchangeDetail } from './exchange-detail.tsx';
import { ExchangeList } from './exchange-list.tsx';
import { interactionType } from '../common/discord-numbers.ts';

interface Props {
  readonly state: PageState;
  /** The exchange that was chosen; the newest when none was. */
  readonly chosen: string | undefined;
  readonly onChoose: (exchangeId: string) => void;
}

/** What went over the wire, exchange by exchange. */
export function Inspector({ state, chosen, onChoose }: Props) {
  const { exchanges, calls } = state;
  const shown =
    exchanges.find(({ id }) => id === chosen) ?? exchanges.findLast(isReply) ?? exchanges.at(-1);
  if (!shown) {
    return (
      <p class="empty">
        Nothing has been said yet. Each command, press and keystroke that the bot answers is listed
        here.
      </p>
    );
  }
  return (
    <>
      <ExchangeList exchanges={exchanges} chosen={shown.id} onChoose={onChoose} />
      <ExchangeDetail
        key={shown.id}
        exchange={shown}
        calls={calls.filter(({ exchangeId }) => exchangeId === shown.id)}
      />
    </>
  );
}

/** Not a suggestion while typing. */
const isReply = ({ interaction }: PageState['exchanges'][number]) =>
  interaction?.type !== interactionType.autocomplete;

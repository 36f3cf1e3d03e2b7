import { limitUse } from '../../limit-use.ts';
import type { LimitUse } from '../../limit-use.ts';

/** How much of each of Discord's limits a body uses. */
export function LimitMeters({ data }: { readonly data: unknown }) {
  const uses = limitUse(data);
  if (uses.length === 0)
    return <p class="empty">This response carries nothing that a limit counts.</p>;
  return (
    <ul class="meters">
      {uses.map((use) => (
        <Meter key={use.name} {...use} />
      ))}
    </ul>
  );
}

const number = new Intl.NumberFormat('en');

function Meter({ name, used, of }: LimitUse) {
  const share = Math.min(1, used / of);
  const level = used > of ? 'over' : share > 0.9 ? 'near' : '';
  return (
    <li class={`meter ${level}`}>
      <span class="meter-name">{name}</span>
      <span class="meter-figures">
        {number.format(used)} <small>of {number.format(of)}</small>
      </span>
      <span
        class="meter-bar"
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={Math.min(used, of)}
        aria-valuetext={`${used} of ${of}`}
      >
        <i style={{ inlineSize: `${share * 100}%` }} />
      </span>
    </li>
  );
}

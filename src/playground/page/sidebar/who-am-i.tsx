import { Avatar } from '../common/avatar.tsx';
import { useSurface } from '../state/context.ts';
import { locales } from './locales.ts';
import { becomeOther, moveTo, placeNames, placeOf, places } from './places.ts';

/** Who is at the keyboard: which person, from where, in which language. */
export function WhoAmI() {
  return (
    <section class="who" aria-labelledby="who-title">
      <h2 class="kicker" id="who-title">
        Who am I
      </h2>
      <People />
      <Places />
      <Locale />
    </section>
  );
}

function People() {
  const { session, persona, world, playground } = useSurface();
  return (
    <div class="people" role="radiogroup" aria-label="Person">
      {world.people.map(({ id, name, kind }) => (
        <label key={id} class="person">
          <input
            type="radio"
            name="person"
            checked={id === persona.userId}
            onChange={() => void session.become(becomeOther(id, persona, playground))}
          />
          <Avatar name={name} />
          <span>
            <b>{name}</b> <small>{kind}</small>
          </span>
        </label>
      ))}
    </div>
  );
}

function Places() {
  const { session, persona, world, playground } = useSurface();
  const place = placeOf(persona, world);
  return (
    <div class="segmented" role="radiogroup" aria-label="From where">
      {places.map((it) => (
        <label key={it}>
          <input
            type="radio"
            name="place"
            checked={it === place}
            onChange={() => void session.become(moveTo(it, persona, playground))}
          />
          <span>{placeNames[it]}</span>
        </label>
      ))}
    </div>
  );
}

function Locale() {
  const { session, persona } = useSurface();
  return (
    <label class="locale">
      <span>Locale</span>
      <select
        value={persona.locale}
        onChange={({ currentTarget }) =>
          void session.become({ ...persona, locale: currentTarget.value })
        }
      >
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {locale}
          </option>
        ))}
      </select>
    </label>
  );
}

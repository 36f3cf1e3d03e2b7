import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSurface } from '../state/context.ts';
import type { Session } from '../state/session.ts';
import { emptyComposer, focusedChip, optionOf } from './composer-state.ts';
import type { ComposerState, Suggestion, Surroundings } from './composer-state.ts';
import { offeredCommands } from './offered-commands.ts';
import { valuesOf } from './problems.ts';
import { reduceComposer } from './reduce-composer.ts';
import type { ComposerEvent } from './reduce-composer.ts';
import { responseType } from '../common/discord-numbers.ts';

/** The composer's state with what surrounds it: asks the bot for suggestions, and sends what is complete. */
export function useComposer() {
  const { session, playground, persona, world } = useSurface();
  const [state, setState] = useState<ComposerState>(emptyComposer);
  const { suggestions, waiting } = useSuggestions(state);
  const offer = useMemo(() => offeredCommands(playground, 'chat', persona), [playground, persona]);
  const around: Surroundings = { commands: offer.commands, world, suggestions };
  // Events come faster than drawings: each must see what the one before it made.
  const latest = useRef({ state, around });
  latest.current.around = around;
  const dispatch = useCallback(
    (event: ComposerEvent) => {
      const outcome = reduceComposer(latest.current.state, event, latest.current.around);
      latest.current.state = outcome.state;
      setState(outcome.state);
      if (outcome.send) void session.act({ kind: 'command', ...outcome.send });
      if (outcome.say !== undefined) void session.say(outcome.say);
    },
    [session],
  );
  useLayoutEffect(() => dispatch({ kind: 'list-changed' }), [suggestions, dispatch]);
  return { state, around, hidden: offer.hidden, dispatch, waiting };
}

const none: readonly Suggestion[] = [];

interface Suggested {
  readonly key: string;
  readonly choices: readonly Suggestion[];
}

/** What the bot suggests for the chip in focus. An answer that comes after the next keystroke is dropped. */
function useSuggestions(state: ComposerState) {
  const { session, world } = useSurface();
  const [suggested, setSuggested] = useState<Suggested>({ key: '', choices: none });
  const question = questionOf(state, world);
  const key = question ? JSON.stringify(question) : '';
  useEffect(() => {
    if (!question) return setSuggested({ key: '', choices: none });
    let current = true;
    void ask(session, question).then((choices) => current && setSuggested({ key, choices }));
    return () => {
      current = false;
    };
  }, [key, session]);
  // What was suggested for the keystroke before stays until the next answer, so that the list does not flicker.
  return {
    suggestions: question ? suggested.choices : none,
    waiting: key !== '' && suggested.key === '',
  };
}

async function ask(session: Session, question: Question): Promise<readonly Suggestion[]> {
  const exchange = await session.suggest(question);
  const data =
    exchange?.response?.type === responseType.choices ? exchange.response.data : undefined;
  return data?.choices ?? none;
}

type Question = Parameters<Session['suggest']>[0];

function questionOf(state: ComposerState, world: Surroundings['world']): Question | undefined {
  const chip = focusedChip(state);
  const option = chip && optionOf(state, chip.name);
  if (!chip || !option || !state.command || state.closed) return undefined;
  if (!('autocomplete' in option) || !option.autocomplete) return undefined;
  // A picked choice is settled: its text is a label, and nothing to search by.
  const text = chip.value === undefined ? chip.text : '';
  const options = { ...valuesOf(state, world), [chip.name]: text };
  return { kind: 'autocomplete', name: state.command.name, options, focused: chip.name } as const;
}

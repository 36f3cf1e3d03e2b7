import { useSurface } from '../state/context.ts';
import { offeredCommands } from '../composer/offered-commands.ts';

/** An empty channel: what this is, and what to try first. */
export function Welcome() {
  const { playground, persona, compose } = useSurface();
  const offered = offeredCommands(playground, 'chat', persona).commands;
  return (
    <div class="welcome">
      <h2>Ask the desk</h2>
      <p>
        Type <kbd>/</kbd> below and choose a command. What you see here is what the bot itself
        answers, drawn as Discord would draw it.
      </p>
      <ul class="welcome-commands">
        {offered.slice(0, 6).map(({ name, description }) => (
          <li key={name}>
            <button type="button" onClick={() => compose(`/${name}`)}>
              <b>/{name}</b>
              <span>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

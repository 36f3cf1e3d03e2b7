import type { APIContainerComponent } from 'discord-api-types/v10';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { cssColour } from './css-colour.ts';

interface Props {
  readonly container: APIContainerComponent;
  /** Its components, drawn. */
  readonly children: ComponentChildren;
}

/** A bordered group of components, with an accent at its edge when it has one. */
export function Container({ container, children }: Props) {
  const [shown, setShown] = useState(container.spoiler !== true);
  const accent = cssColour(container.accent_color);
  return (
    <div
      class={`container ${accent ? 'accented' : ''}`}
      style={accent ? { '--accent-edge': accent } : {}}
    >
      {shown ? (
        children
      ) : (
        <button type="button" class="spoiler-cover" onClick={() => setShown(true)}>
          Spoiler: show
        </button>
      )}
    </div>
  );
}

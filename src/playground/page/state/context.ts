import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Persona, World } from '../../../local/types.ts';
import type { PlaygroundState } from '../../protocol.ts';
import type { Session } from './session.ts';

/** What many parts of the page need: what the world holds, who is looking, and what can be done. */
export interface Surface {
  readonly session: Session;
  readonly persona: Persona;
  readonly playground: PlaygroundState;
  readonly world: World;
  /** Shows an exchange in the inspector. */
  readonly inspect: (exchangeId: string) => void;
  /** Puts a command as text into the composer. */
  readonly compose: (text: string) => void;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('This part of the page stands outside of the page.');
  return surface;
}

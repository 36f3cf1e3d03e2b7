import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Problem } from '../../content/problem.ts';
import type { Action, LocalEvent, Persona, World } from '../local/types.ts';

/** What the page learns when it opens: `GET /api/state`. */
export interface PlaygroundState {
  readonly applicationId: string;
  readonly world: World;
  readonly commands: readonly APIApplicationCommand[];
  readonly library: LibraryView;
  /** What each person may do in each channel, by their ids: Discord's permission bits in decimal. */
  readonly rights: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where Local Discord serves attachments; the page asks for them at `/media` instead, its own origin. */
  readonly mediaOrigin: string;
}

/** The library as an editor sees it: what is served, and what `npm run check` would report. */
export interface LibraryView {
  readonly articles: readonly ArticleView[];
  readonly problems: readonly Problem[];
}

export interface ArticleView {
  readonly id: string;
  readonly headline: string;
  readonly status: string;
  readonly topics: readonly string[];
  readonly language: string;
  readonly words: number;
  /** Changes whenever anything that a reader could be shown does. */
  readonly revision: string;
}

/** `POST /api/say`: a person's own words in a channel. The answer is the message. */
export interface SayRequest {
  readonly persona: Persona;
  readonly content: string;
}

/** `POST /api/act`: who does what. The answer is the Exchange. */
export interface ActRequest {
  readonly persona: Persona;
  readonly action: Action;
}

/** What `GET /api/events` sends, one JSON document an event. */
export type PlaygroundEvent =
  | LocalEvent
  | { readonly kind: 'library'; readonly library: LibraryView };

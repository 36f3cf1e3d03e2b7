import type { NearMiss } from './near-miss.ts';
import type { Path } from './yaml-source.ts';

/**
 * What is wrong, for whoever says it in another language than the message beside it. Only what can be wrong with a manuscript
 * has a code: all else is read by those who keep files, in English.
 */
export type Mistake =
  | { readonly code: 'missing' | 'empty'; readonly path: Path }
  | { readonly code: 'malformed'; readonly path: Path; readonly text: string }
  | { readonly code: 'too-long'; readonly text: string; readonly most: number }
  | { readonly code: 'too-many'; readonly path: Path; readonly most: number }
  | { readonly code: 'not-understood'; readonly line: string }
  | {
      readonly code: 'not-verbatim';
      readonly quote: string;
      readonly closest: NearMiss | undefined;
    }
  | { readonly code: 'no-web-page' | 'hidden-host'; readonly url: string }
  | { readonly code: 'other-host'; readonly shown: string; readonly host: string }
  | { readonly code: 'html'; readonly tag: string }
  | { readonly code: 'twice'; readonly word: string }
  | { readonly code: 'no-alt-text' | 'link-elsewhere' | 'unreadable' | 'later-than-now' };

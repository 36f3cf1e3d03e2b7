import type { en } from './en.ts';

/** What a language has to say for the desk: a sentence that is missing fails the build. */
export type DeskWords = typeof en;

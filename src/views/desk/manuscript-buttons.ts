import {
  ButtonStyle,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';
import { button, row } from '../components.ts';
import { manuscriptId, type ManuscriptAct } from './links.ts';
import { deskWordsFor } from './words/desk-words-for.ts';

/**
 * What the one who sees a manuscript may do: make it so, ask for approval, wait for approval, give it, or only look at what
 * another moderator still works on.
 */
export type ManuscriptStage = 'confirm' | 'submit' | 'wait' | 'approve' | 'look';

interface Options {
  readonly id: string;
  readonly locale: string;
  readonly stage: ManuscriptStage;
}

/** The buttons that decide; where something has to be mended first, `take` is left out: the name of what would be done. */
export function manuscriptButtons(
  { id, locale, stage }: Options,
  take?: string,
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const { write, preview } = deskWordsFor(locale);
  const act = (label: string, what: ManuscriptAct) => button(label, manuscriptId(what, id));
  const main = (label: string, what: ManuscriptAct) => ({
    ...act(label, what),
    style: ButtonStyle.Success as const,
  });
  const cancel = act(write.cancel, 'cancel');
  const discard = act(write.discard, 'discard');
  if (stage === 'look') return [];
  if (stage === 'wait') return [row(act(write.edit, 'edit'), discard)];
  if (stage === 'approve') {
    return [row(...(take === undefined ? [] : [main(write.approve, 'approve')]), discard)];
  }
  if (take === undefined) return [row(main(write.edit, 'edit'), cancel)];
  const label = stage === 'submit' ? preview.submit : take;
  return [row(main(label, 'take'), act(write.edit, 'edit'), cancel)];
}

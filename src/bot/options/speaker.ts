import { fold } from '../../../content/fold.ts';
import { speakersOf } from '../../../content/speakers.ts';
import { limits } from '../../discord/limits.ts';
import { fit } from '../../views/fit.ts';
import type { Context, Option, RawValue } from '../command.ts';
import { articleOption } from './article.ts';

/** Somebody whose words the article quotes; the list is that of the article picked beside it. */
export function speakerOption(): Option<string | undefined> {
  return {
    kind: 'string',
    description: 'Whose words; left out: everybody’s',
    parse: (raw) => (raw === undefined ? undefined : String(raw)),
    complete: (text, context, typed) =>
      speakers(context, typed['article'])
        .filter((name) => fold(name).includes(fold(text)))
        .slice(0, limits.choices)
        .map((name) => ({ name: fit(name, limits.choiceName), value: name })),
  };
}

const article = articleOption();

function speakers(context: Context, asked: RawValue | undefined): readonly string[] {
  return speakersOf(article.parse(asked, context));
}

import { ComponentType, type APIFileComponent } from 'discord-api-types/v10';
import type { Article } from '../../../content/article.ts';
import type { Manuscript } from '../../../content/manuscript.ts';
import type { Attachment } from '../message.ts';

/** All that was typed, as a file: a post shows little of it, and whoever approves it approves the whole. */
export function manuscriptFile(
  { id, headline }: Article,
  typed: Manuscript,
): { readonly file: Attachment; readonly component: APIFileComponent } {
  const name = `${id}.md`;
  const title = typed.headline === undefined ? [] : [`# ${typed.headline}`];
  const text = [...title, typed.points, typed.text, typed.details].join('\n\n');
  return {
    file: { name, alt: headline, data: Buffer.from(text) },
    component: { type: ComponentType.File, file: { url: `attachment://${name}` } },
  };
}

import { extname } from 'node:path';
import type { Article, Picture } from '../../content/article.ts';
import type { MadePicture } from './message.ts';

/** The article's picture as an attachment, under a name that Discord takes as it is: letters, digits and dashes. */
export function pictureOf({
  id,
  picture,
}: Article): (Picture & { readonly name: string }) | undefined {
  return picture && { ...picture, name: `${id}${extname(picture.path).toLowerCase()}` };
}

/** The like from bytes that were read already: what is shown then is what was looked at, whatever becomes of the file. */
export function pictureFrom(article: Article, data: Uint8Array | undefined): MadeFile | undefined {
  const named = pictureOf(article);
  return named && data && { name: named.name, alt: named.alt, data };
}

type MadeFile = MadePicture & { readonly name: string };

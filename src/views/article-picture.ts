import { extname } from 'node:path';
import type { Article, Picture } from '../../content/article.ts';

/** The article's picture as an attachment, under a name that Discord takes as it is: letters, digits and dashes. */
export function pictureOf({
  id,
  picture,
}: Article): (Picture & { readonly name: string }) | undefined {
  return picture && { ...picture, name: `${id}${extname(picture.path).toLowerCase()}` };
}

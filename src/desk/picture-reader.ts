import { readPicture } from '../../content/picture-file.ts';
import type { Changing } from './follow-library.ts';
import type { ReadPicture } from './post-picture.ts';

/**
 * Finds the picture of a revision. It may have been recorded on another machine, where the articles lie in another folder; so
 * the article as it is here is asked first, if its picture is the same.
 */
export function pictureReader(library: Pick<Changing, 'current'>): ReadPicture {
  return async ({ id, picture }) => {
    if (!picture) return undefined;
    const here = library.current().find(id)?.picture;
    const known = here?.sha256 === picture.sha256 ? await readPicture(here) : undefined;
    return known ?? readPicture(picture);
  };
}

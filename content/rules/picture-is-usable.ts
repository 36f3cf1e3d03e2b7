import type { PictureFile } from '../picture-file.ts';
import type { Rule } from '../rule.ts';

/** A picture that is named exists and is one that Discord shows. */
export const pictureIsUsable: Rule = {
  name: 'picture-is-usable',
  level: 'error',
  *check({ matter, pictureFile }) {
    if (!matter.image?.file || !pictureFile || pictureFile.state === 'usable') return;
    yield {
      at: { path: ['image', 'file'] },
      message: `${matter.image.file} ${explain(pictureFile.state)}`,
    };
  },
};

function explain(state: Exclude<PictureFile['state'], 'usable'>): string {
  switch (state) {
    case 'missing':
      return 'is not there; put it beside the article';
    case 'too-big':
      return 'is too big; a picture must be under 10 MiB';
    case 'not-a-picture':
      return 'is not a picture that Discord shows; use a PNG, JPEG or WebP';
  }
}

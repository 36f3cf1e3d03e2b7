import type { Article } from '../../content/article.ts';
import type { Upload } from '../discord/api-types.ts';
import type { LivePicture } from '../store/schema.ts';
import { pictureOf } from '../views/article-picture.ts';
import type { Post } from './post.ts';

/** Gives the bytes of an article's picture, or undefined when nobody has the very file that the article was read with. */
export type ReadPicture = (article: Article) => Promise<Uint8Array | undefined>;

/** What of a message or an edit is about the picture. */
interface Shown {
  readonly files: readonly Upload[];
  /** Of an edit: what stays of what is there; what comes along is added to it. */
  readonly attachments: readonly { readonly id: string; readonly description: string }[];
}

/** For a new message: the picture, if it can be had. */
export async function pictureToSend(
  article: Article | undefined,
  readPicture: ReadPicture,
): Promise<Pick<Shown, 'files'>> {
  if (!article) return { files: [] };
  const named = pictureOf(article);
  const data = named && (await readPicture(article));
  return { files: named && data ? [{ name: named.name, data, description: named.alt }] : [] };
}

/** For an edit: a picture that is there already stays, with its words as they are now; any other goes. */
export async function pictureToShow(
  article: Article | undefined,
  { livePicture: live }: Post,
  readPicture: ReadPicture,
): Promise<Shown> {
  const picture = article?.picture;
  if (picture && live?.attachmentId && live.sha256 === picture.sha256) {
    return { files: [], attachments: [{ id: live.attachmentId, description: picture.alt }] };
  }
  return { ...(await pictureToSend(article, readPicture)), attachments: [] };
}

/** What is written before an edit: a picture that it takes away is not surely there from then on. */
export function beforePicture(
  { livePicture }: Post,
  article: Article | undefined,
): Pick<Post, 'livePicture'> {
  return { livePicture: livePicture?.sha256 === article?.picture?.sha256 ? livePicture : null };
}

/** Which picture a message has, by what Discord says of it: of repeated sends only one counts, and they may differ. */
export function pictureIn(
  { attachments = [] }: { readonly attachments?: readonly { readonly id: string }[] },
  article: Article | undefined,
): LivePicture | null {
  const picture = article?.picture;
  return picture ? { sha256: picture.sha256, attachmentId: attachments[0]?.id ?? null } : null;
}

import type {
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Picture } from '../../content/article.ts';

/** A picture that goes along with a message, from a file or made in memory; components name it as `attachment://<name>`. */
export type Attachment = { readonly name: string } & (Pick<Picture, 'path' | 'alt'> | MadePicture);

/** A picture that exists only in memory. */
export interface MadePicture {
  readonly data: Uint8Array;
  readonly alt: string;
}

/** What a reader gets to see: Components V2 as plain data. Sending it is somebody else's work. */
export interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files?: readonly Attachment[];
}

/** A form that opens in front of a reader; its custom_id names the control that takes what was filled in. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

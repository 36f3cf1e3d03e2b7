import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessageReference,
  APIMessageTopLevelComponent,
  APIPoll,
} from 'discord-api-types/v10';

/** What the bot sends to make or change a message, after it was judged. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly AttachmentBody[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly poll?: APIPoll | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?:
    | (Partial<APIMessageReference> & { readonly fail_if_not_exists?: boolean | null })
    | null;
}

/** An attachment to keep (by its id), or one that comes with this request (by the n of `files[n]`). */
export interface AttachmentBody {
  readonly id: string | number;
  readonly filename?: string | null;
  readonly description?: string | null;
}

/** A file of a multipart request. */
export interface UploadedFile {
  /** The n of `files[n]`. */
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

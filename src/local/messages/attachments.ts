import type { APIAttachment } from 'discord-api-types/v10';
import type { AttachmentBody, UploadedFile } from './message-body.ts';

interface StoredFile {
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface AttachmentStore {
  /** Keeps the uploaded files and describes them as attachments of a message in this channel. */
  add(
    channelId: string,
    files: readonly UploadedFile[],
    described: readonly AttachmentBody[],
  ): APIAttachment[];
  /** The file at `/attachments/{channel}/{id}/{name}`. */
  get(channelId: string, id: string, name: string): StoredFile | undefined;
}

/** Files in memory. `origin` is asked for when a file is added, since the port is known only then. */
export function createAttachmentStore(nextId: () => string, origin: () => string): AttachmentStore {
  const files = new Map<string, StoredFile>();
  return {
    add: (channelId, uploads, described) =>
      uploads.map(({ index, name, contentType, data }) => {
        const id = nextId();
        const said = described.find((one) => String(one.id) === index);
        const filename = said?.filename ?? name;
        const path = `${channelId}/${id}/${filename}`;
        files.set(path, { contentType, data });
        const url = `${origin()}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
        return {
          id,
          filename,
          size: data.byteLength,
          url,
          proxy_url: url,
          content_type: contentType,
          ...(said?.description && { description: said.description }),
        };
      }),
    get: (channelId, id, name) => files.get(`${channelId}/${id}/${name}`),
  };
}

/**
 * The attachments after an edit: what `attachments` lists stays (the rest goes), new files come on top.
 * Left out, everything stays. Source: Discord's docs, resources/message, Edit Message.
 */
export function keptAttachments(
  existing: readonly APIAttachment[],
  listed: readonly AttachmentBody[] | null | undefined,
): APIAttachment[] {
  if (listed === undefined) return [...existing];
  return (listed ?? []).flatMap(({ id, description }) => {
    const kept = existing.find((attachment) => attachment.id === String(id));
    if (!kept) return [];
    return [description ? { ...kept, description } : kept];
  });
}

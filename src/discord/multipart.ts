import { Blob } from 'node:buffer';
import { FormData } from 'undici';
import type { Upload } from './api-types.ts';

/** Names the files in a message; those that an edit keeps are already in its `attachments`. */
export function withAttachments(message: object, files: readonly Upload[]): object {
  const kept =
    'attachments' in message && Array.isArray(message.attachments) ? message.attachments : [];
  const added = files.map(({ name, description }, id) => ({
    // Discord's description wants a snowflake: a string.
    id: String(id),
    filename: name,
    ...(description !== undefined && { description }),
  }));
  return { ...message, attachments: [...kept, ...added] };
}

/** A body with files, as Discord takes it. Throws a TypeError for anything but bytes: a string could be a path. */
export function multipart(payload: object, files: readonly Upload[]): FormData {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(payload));
  for (const [index, file] of files.entries()) {
    if (!(file.data instanceof Uint8Array))
      throw new TypeError(`${file.name}: a file must be bytes`);
    form.append(`files[${index}]`, new Blob([file.data]), file.name);
  }
  return form;
}

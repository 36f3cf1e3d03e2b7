import type { Context } from 'hono';
import { limits } from '../../discord/limits.ts';
import { ApiError } from '../api-error.ts';
import type { UploadedFile } from '../messages/message-body.ts';
import type { RestEnv } from './env.ts';

interface Body {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a JSON or multipart body. Source for the form of the latter: Discord's docs, reference, Uploading Files. */
export async function readBody(context: Context<RestEnv>): Promise<Body> {
  const bytes = await context.req.arrayBuffer();
  if (bytes.byteLength > limits.requestBytes) {
    throw new ApiError(413, 40005, 'Request entity too large');
  }
  if (bytes.byteLength === 0) return { body: undefined, files: [] };
  const type = context.req.header('content-type') ?? '';
  return type.startsWith('multipart/form-data')
    ? readForm(bytes, type)
    : { body: parse(Buffer.from(bytes).toString('utf8')), files: [] };
}

async function readForm(bytes: ArrayBuffer, type: string): Promise<Body> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = await Promise.all(
    [...form].map(async ([field, value]) => {
      const index = /^files\[(\d+)\]$/.exec(field)?.[1];
      if (index === undefined || typeof value === 'string') return undefined;
      const data = new Uint8Array(await value.arrayBuffer());
      return { index, name: value.name, contentType: value.type, data };
    }),
  );
  const payload = form.get('payload_json');
  return {
    body: typeof payload === 'string' ? parse(payload) : {},
    files: files.filter((file) => file !== undefined).map(checkSize),
  };
}

function checkSize(file: UploadedFile): UploadedFile {
  if (file.data.byteLength > limits.attachmentBytes) {
    throw new ApiError(413, 40005, 'Request entity too large');
  }
  return file;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}

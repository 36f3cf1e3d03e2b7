import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { validateMessage } from '../../discord/validate/message.ts';
import { ApiError, invalidForm } from '../api-error.ts';
import type { Refusal } from '../types.ts';
import { walk } from './components.ts';
import type { MessageBody, UploadedFile } from './message-body.ts';

interface Given {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  /** For an edit, the message as it was. */
  readonly before?: APIMessage;
  /** Where the message stands in the request, e.g. `data`. */
  readonly at?: string;
}

/** Refuses a message that breaks a limit, is empty, or shows a file that is not there. */
export function checkMessage({ body, files, before, at = '' }: Given): void {
  const refusals = [
    ...validateMessage(becoming(body, before), { v2: isV2(body) || isV2(before) }),
    ...missingFiles(body, files, before),
  ];
  if (refusals.length > 0) {
    throw invalidForm(
      refusals.map(({ path, code, message }) => ({ path: join(at, path), code, message })),
    );
  }
  if (isEmpty(body, files, before)) throw new ApiError(400, 50006, 'Cannot send an empty message');
}

function isV2(message: { readonly flags?: number | null } | undefined): boolean {
  return ((message?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** An edit that turns a message to Components V2 must empty what such a message cannot have. */
function becoming(body: MessageBody, before: APIMessage | undefined): object {
  if (!before || !isV2(body) || isV2(before)) return body;
  return { content: before.content, embeds: before.embeds, poll: before.poll, ...body };
}

function isEmpty(
  body: MessageBody,
  files: readonly UploadedFile[],
  before: APIMessage | undefined,
): boolean {
  const left = { ...before, ...body };
  const lists = [left.embeds, left.components, left.attachments, files];
  return !left.content && !left.poll && lists.every((list) => !list?.length);
}

function missingFiles(
  body: MessageBody,
  files: readonly UploadedFile[],
  before: APIMessage | undefined,
): Refusal[] {
  const names = new Set([
    ...files.map(({ name }) => name),
    ...(body.attachments ?? []).map(({ filename }) => filename),
    ...(before?.attachments ?? []).map(({ filename }) => filename),
  ]);
  return referenced(body)
    .filter((name) => !names.has(name))
    .map((name) => ({
      path: 'components',
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `There is no attachment "${name}".`,
    }));
}

/** The files that components show. */
function referenced(body: MessageBody): string[] {
  const said = JSON.stringify(walk(body.components ?? []));
  return [...said.matchAll(/"attachment:\/\/([^"]*)"/g)].map(([, name = '']) => name);
}

function join(at: string, path: string): string {
  return at === '' ? path : `${at}.${path}`;
}

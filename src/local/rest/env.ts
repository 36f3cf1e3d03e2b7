import type { HttpBindings } from '@hono/node-server';
import type { UploadedFile } from '../messages/message-body.ts';
import type { Refusal } from '../types.ts';

/** What travels with a request through the routes. */
export interface RestEnv {
  Bindings: HttpBindings;
  Variables: {
    /** The JSON body, or `payload_json`; judged by Discord's description. */
    body: unknown;
    files: readonly UploadedFile[];
    /** Below the version, e.g. `/channels/1/messages`. */
    path: string;
    refusals: readonly Refusal[];
  };
}

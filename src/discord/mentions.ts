/**
 * Makes sure that a message pings nobody unless it says whom. Discord's default is to ping everyone who is named,
 * on edits too (nothing is remembered from the first sending).
 */
export function denyMentions(message: object): object {
  return 'allowed_mentions' in message ? message : { ...message, allowed_mentions: { parse: [] } };
}

const message = /^\/channels\/\d+\/messages(\/\d+)?$|^\/webhooks\/\d+\/[^/]+(\/messages\/[^/]+)?$/;
const thread = /^\/channels\/\d+\/threads$/;

/** Finds the message in the body of a call, if it has one, and hands it to `change`. */
export function mapMessage(
  call: { readonly method: string; readonly route: string; readonly body?: unknown },
  change: (message: object) => object,
): unknown {
  const { method, route, body } = call;
  if ((method !== 'POST' && method !== 'PATCH') || !isObject(body)) return body;
  if (message.test(route)) return change(body);
  // A forum post carries its first message inside.
  if (thread.test(route) && 'message' in body && isObject(body.message)) {
    return { ...body, message: change(body.message) };
  }
  return body;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

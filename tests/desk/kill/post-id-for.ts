import { createHash } from 'node:crypto';

/** The id of a script's post: the same in each of the processes that play it. */
export function postIdFor(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 24);
}

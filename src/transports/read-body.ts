import type { IncomingMessage } from 'node:http';

/**
 * The raw bytes of a request, or why there are none. Most bodies come in one piece, which is handed on as it is.
 * Reads no further than `limit` bytes.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Buffer | 'too large' | 'aborted'> {
  return new Promise((resolve) => {
    let first: Buffer | undefined;
    let rest: Buffer[] | undefined;
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        resolve('too large');
      } else if (first === undefined) first = chunk;
      else (rest ??= []).push(chunk);
    });
    request.on('end', () =>
      resolve(rest ? Buffer.concat([first ?? empty, ...rest]) : (first ?? empty)),
    );
    request.on('close', () => resolve('aborted'));
  });
}

const empty = Buffer.alloc(0);

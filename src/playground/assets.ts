import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Handler } from 'hono';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built page: `/` is its index, `/assets/*` carry a hash in their names and so may be kept for good. */
export function assets(folder: string): Handler {
  return async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const type = types[extname(path)];
    const isAsset = /^\/assets\/[\w.-]+$/.test(path) || path === '/index.html';
    if (type === undefined || !isAsset) return context.text('There is no such page.\n', 404);
    const body = await readFile(join(folder, normalize(path))).catch(() => undefined);
    if (body === undefined) return context.text('There is no such page.\n', 404);
    return context.body(new Uint8Array(body), 200, {
      'content-type': type,
      'cache-control': path === '/index.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
  };
}

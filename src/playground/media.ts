import type { Handler } from 'hono';

/** SVG is left out: it may carry script. */
const pictures = /^image\/(?:png|jpeg|webp|gif|avif)$/;

/**
 * Passes on Local Discord's attachments, so that the page's own origin is the only one it ever loads from. What is not
 * a picture is offered as a download and never shown.
 */
export function media(origin: string): Handler {
  return async (context) => {
    const path = new URL(context.req.url).pathname.slice('/media'.length);
    if (!path.startsWith('/attachments/')) return context.text('There is no such file.\n', 404);
    const answer = await fetch(new URL(path, origin), { redirect: 'error' }).catch(() => undefined);
    if (!answer?.ok) return context.text('There is no such file.\n', 404);
    const type = answer.headers.get('content-type') ?? '';
    const headers = pictures.test(type)
      ? { 'content-type': type, 'cache-control': 'private, max-age=3600' }
      : { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' };
    return new Response(answer.body, { headers });
  };
}

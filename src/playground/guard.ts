import type { MiddlewareHandler } from 'hono';

const loopbackHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/** Everything that the page loads is a file of its own origin, so nothing inline needs an exception. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Lets in only what this machine's own browser sends from this very page. A foreign name in `Host` means DNS
 * rebinding, a foreign `Origin` means another site's script; both get 403 and a sentence that says what is valid.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const reason = refusal(context.req.raw.headers);
  if (reason !== undefined) return context.text(`${reason}\n`, 403);
  await next();
  for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
  return undefined;
};

const securityHeaders = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function refusal(headers: Headers): string | undefined {
  const host = headers.get('host') ?? '';
  if (!loopbackHost.test(host))
    return 'Open the playground as http://127.0.0.1 or http://localhost.';
  const origin = headers.get('origin');
  if (origin !== null && origin !== `http://${host}`)
    return 'Only the playground’s own page may call it.';
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (site === 'same-origin' || site === 'none') return undefined;
  // A link from elsewhere may open the page (it then runs in its own origin), but not reach the API.
  const opensPage =
    headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
  return opensPage ? undefined : 'Only the playground’s own page may call it.';
}

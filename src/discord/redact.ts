/** In the order in which they are tried: a match of an earlier one is not looked at again. */
const patterns: readonly (readonly [RegExp, string])[] = [
  // Interaction and webhook tokens stand in paths, after the application's or webhook's id.
  [/(\/(?:webhooks|interactions)\/[^/\s"\\]+\/)[^/\s"\\?]+/g, '$1***'],
  [/\b(Bot|Bearer) [\w.~+/=-]{20,}/g, '$1 ***'],
  // A bot token: the bot's id in Base64, a time, a signature.
  [/\b[\w-]{18,32}\.[\w-]{5,8}\.[\w-]{20,}/g, '***'],
  // Interaction tokens begin with "interaction:" in Base64.
  [/\baW50ZXJhY3Rpb24[\w+/=-]*/g, '***'],
  // Webhook tokens have 68 characters; a SHA-256 in hex has 64 and stays.
  [/(?<![\w-])[\w-]{66,}/g, '***'],
  // The password in a database's URL.
  [/(:\/\/[^/\s:@"]*:)[^/\s@"]+@/g, '$1***@'],
];

/** Masks whatever looks like a token, and each of `secrets` to the letter. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '***');
  for (const [pattern, mask] of patterns) clean = clean.replace(pattern, mask);
  return clean;
}

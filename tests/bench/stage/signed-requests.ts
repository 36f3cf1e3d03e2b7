import { createSigner } from '../../transports/signer.ts';
import { summaryInteraction } from './interaction.ts';

const signer = createSigner();

/** The key with which a server checks our requests, in hex. */
export const { publicKey } = signer;

/** Whole requests, signed beforehand, so that making them takes nothing from what is measured. Good for five minutes. */
export function signedSummaries(count: number): Buffer[] {
  return Array.from({ length: count }, () => signedRequest(summaryInteraction()));
}

/** One signed HTTP request as bytes. */
export function signedRequest(json: string): Buffer {
  const { headers, body } = signer.signed(json);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [
    'POST /interactions HTTP/1.1',
    'host: 127.0.0.1',
    `content-length: ${Buffer.byteLength(body)}`,
    'user-agent: Discord-Interactions/1.0 (+https://discord.com)',
    ...lines,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

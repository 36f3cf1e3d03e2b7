import { generateKeyPairSync, sign } from 'node:crypto';

export interface Signer {
  /** 32 bytes, hex, as Discord shows it in the portal. */
  readonly publicKey: string;
  /** The two headers that Discord sends with an interaction; `timestamp` in seconds. */
  headers(timestamp: number, body: string): Record<string, string>;
}

/** A key pair of Local Discord's own, and what Discord does with it. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // The last 32 bytes of the DER form are the key itself (RFC 8410).
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    publicKey: raw.toString('hex'),
    headers: (timestamp, body) => ({
      'X-Signature-Ed25519': sign(null, Buffer.from(`${timestamp}${body}`), privateKey).toString(
        'hex',
      ),
      'X-Signature-Timestamp': String(timestamp),
    }),
  };
}

import { generateKeyPairSync, sign } from 'node:crypto';

/** Signs as Discord does, with a key of its own. */
export function createSigner() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  /** The headers and body of a request with this JSON (or text, as it is), signed at `seconds`. */
  function signed(body: unknown, seconds = Math.floor(Date.now() / 1000)) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const timestamp = String(seconds);
    return {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-signature-timestamp': timestamp,
        'x-signature-ed25519': sign(null, Buffer.from(timestamp + text), privateKey).toString(
          'hex',
        ),
      },
      body: text,
    };
  }
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    signed,
  };
}

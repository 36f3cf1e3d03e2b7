import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { FatalError } from './fatal-error.ts';

/** How far a signature's time may be from ours, in seconds. Discord names no figure; this one is ours. */
const toleranceSeconds = 300;

export interface Signed {
  /** The bytes as they came: any parsing or re-encoding before the check would let a changed body pass. */
  readonly body: Uint8Array;
  /** `X-Signature-Ed25519`, as it came. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`, as it came. */
  readonly timestamp: string | undefined;
  /** Milliseconds. */
  readonly now: number;
}

/** `stale` is a good signature of another time. */
export type Verdict = 'ok' | 'bad' | 'stale';
export type Verify = (signed: Signed) => Promise<Verdict>;

/**
 * Checks Discord's signatures with the application's public key (64 hex digits). Throws a FatalError for what is no
 * key. Every check costs one verification, malformed headers included, so that a refusal does not tell its reason.
 * `cores` is how many the process may use.
 */
export function verifier(publicKeyHex: string, cores = availableParallelism()): Verify {
  const key = importKey(publicKeyHex);
  const check = cores > 1 ? checkInPool : checkHere;
  return async ({ body, signature = '', timestamp = '', now }) => {
    // Node's hex decoder would stop at the first other character and accept what follows.
    const wellFormed = signaturePattern.test(signature) && timestampPattern.test(timestamp);
    const data = signedBytes(wellFormed ? timestamp : '0', body);
    const good = await check(
      key,
      data,
      Buffer.from(wellFormed ? signature : dummySignature, 'hex'),
    );
    if (!good || !wellFormed) return 'bad';
    return Math.abs(now / 1000 - Number(timestamp)) <= toleranceSeconds ? 'ok' : 'stale';
  };
}

/** With a callback it runs in the thread pool: a second core for nothing, and a far lower tail. */
function checkInPool(key: KeyObject, data: Buffer, signature: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    verify(null, data, key, signature, (error, good) => resolve(!error && good));
  });
}

/** On an only core there is nobody to hand it to, and the handing over would cost a tenth of the whole answer. */
function checkHere(key: KeyObject, data: Buffer, signature: Buffer): boolean {
  return verify(null, data, key, signature);
}

const signaturePattern = /^[0-9a-f]{128}$/i;
// Digits only: else bytes could be moved from the body's start to the timestamp's end.
const timestampPattern = /^\d{1,12}$/;
/** R is the base point and S is 1: decodes like any other, and matches nothing. */
const dummySignature = `58${'66'.repeat(31)}01${'00'.repeat(31)}`;

function signedBytes(timestamp: string, body: Uint8Array): Buffer {
  const data = Buffer.allocUnsafe(timestamp.length + body.length);
  data.write(timestamp, 'latin1');
  data.set(body, timestamp.length);
  return data;
}

/** The DER prefix of an Ed25519 public key (RFC 8410). */
const derPrefix = '302a300506032b6570032100';

function importKey(hex: string): KeyObject {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw badKey('it must be 64 hex digits');
  if (lowOrder.has(withoutSign(hex.toLowerCase()))) throw badKey('anybody could sign for it');
  try {
    return createPublicKey({
      key: Buffer.from(derPrefix + hex, 'hex'),
      format: 'der',
      type: 'spki',
    });
  } catch {
    throw badKey('it is no Ed25519 key');
  }
}

function badKey(why: string): FatalError {
  return new FatalError(
    `DISCORD_PUBLIC_KEY is not usable: ${why}. Copy "Public Key" from the Developer Portal, your application, General Information.`,
    64,
  );
}

/** The last byte's top bit is only the sign of x. */
function withoutSign(hex: string): string {
  const last = Number.parseInt(hex.slice(62), 16) & 0x7f;
  return hex.slice(0, 62) + last.toString(16).padStart(2, '0');
}

/** Points of small order, for which signatures can be made without a private key (all encodings; RFC 8032, 5.1.3). */
const lowOrder: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

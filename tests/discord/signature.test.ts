import { generateKeyPairSync, sign } from 'node:crypto';
import { assert, asyncProperty, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifier } from '../../src/discord/signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const verifyHere = verifier(hex);

const now = 1_767_000_000_000;
const timestamp = '1767000000';
const body = Buffer.from('{"type":1}');
const signed = (text: string | Buffer) => sign(null, Buffer.from(text), privateKey).toString('hex');
const signature = signed(timestamp + String(body));
const good = { body, signature, timestamp, now };

describe.each([1, 2])('on %d cores', (cores) => {
  const verify = verifier(hex, cores);

  it('accepts what Discord signed', async () => {
    expect(await verify(good)).toBe('ok');
    expect(await verify({ ...good, signature: signature.toUpperCase() })).toBe('ok');
  });

  it('signs bytes, not text: invalid UTF-8 counts as it came', async () => {
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const over = signed(Buffer.concat([Buffer.from(timestamp), bytes]));
    expect(await verify({ ...good, body: bytes, signature: over })).toBe('ok');
  });

  it.each([
    ['a changed byte', { body: Buffer.from('{"type":2}') }],
    ['JSON that was formatted anew', { body: Buffer.from('{ "type": 1 }') }],
    ['another timestamp', { timestamp: '1767000001' }],
    ['a byte moved from body to timestamp', { timestamp: `${timestamp}{`, body: body.subarray(1) }],
    [
      'another key',
      {
        signature: sign(
          null,
          Buffer.from(timestamp + String(body)),
          generateKeyPairSync('ed25519').privateKey,
        ).toString('hex'),
      },
    ],
    ['junk after the signature', { signature: `${signature}zz` }],
    ['two signatures', { signature: `${signature}, ${signature}` }],
    ['a short signature', { signature: signature.slice(2) }],
    ['an empty signature', { signature: '' }],
    ['no signature', { signature: undefined }],
    ['no timestamp', { timestamp: undefined }],
    ['a timestamp with a sign', { timestamp: '+1767000000' }],
    ['a timestamp with a blank', { timestamp: ' 1767000000' }],
    ['two timestamps', { timestamp: '1767000000, 1767000000' }],
  ])('refuses %s', async (_, change) => {
    expect(await verify({ ...good, ...change })).toBe('bad');
  });
});

it('refuses a digit moved from the timestamp to the body, by its age', async () => {
  const moved = { timestamp: timestamp.slice(0, -1), body: Buffer.from(`0${String(body)}`) };
  expect(await verifyHere({ ...good, ...moved })).toBe('stale');
});

it.each([
  [-300, 'ok'],
  [300, 'ok'],
  [-301, 'stale'],
  [301, 'stale'],
])('takes a time that is %i seconds away for %s', async (seconds, verdict) => {
  expect(await verifyHere({ ...good, now: now + seconds * 1000 })).toBe(verdict);
});

it('refuses any other signature', async () => {
  await assert(
    asyncProperty(uint8Array({ minLength: 64, maxLength: 64 }), async (bytes) => {
      expect(await verifyHere({ ...good, signature: Buffer.from(bytes).toString('hex') })).toBe(
        'bad',
      );
    }),
  );
});

describe('a public key', () => {
  it.each([
    ['that is empty', ''],
    ['that is too short', hex.slice(2)],
    ['with something after it', `${hex} `],
    ['of zeros', '0'.repeat(64)],
    ['for which anybody can sign', `01${'0'.repeat(62)}`],
    ['for which anybody can sign, with a sign bit', `01${'0'.repeat(60)}80`],
    ['of order 8', 'C7176A703D4DD84FBA3C0B760D10670F2A2053FA2C39CCC64EC7FD7792AC037A'],
  ])('%s ends the start, with what to do', (_, key) => {
    expect(() => verifier(key)).toThrow(/^DISCORD_PUBLIC_KEY is not usable: .* Developer Portal/);
  });
});

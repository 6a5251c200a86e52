/** The practice account against programs that know nothing of it: one reads QR codes, one makes codes. */
import { createHmac } from 'node:crypto';
import jsQR from 'jsqr';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';

import {
  accountAddress,
  judgeTyped,
  keyOf,
  newSecret,
  secretOf,
} from '../../src/components/own-phone/practice-account.ts';
import { QrCode } from '../../src/components/qr/QrCode.tsx';
import { qrPath } from '../../src/components/qr/qr.ts';
import { LOCALES, readMessages } from '../content/catalogue-files.ts';

const NOW = Date.UTC(2027, 0, 4, 9, 0, 2);
const PIXELS = 4;

/** Paints the code as a screen would, and has an independent program read it. */
function scanned(text: string): string | undefined {
  const { size, path } = qrPath(text);
  const side = size * PIXELS;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let row = 0; row < PIXELS; row++) {
      const start = ((Number(y) * PIXELS + row) * side + Number(x) * PIXELS) * 4;
      for (let pixel = 0; pixel < PIXELS; pixel++)
        picture.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return jsQR(picture, side, side)?.data;
}

/** Base32 by the letter of RFC 4648, section 6. */
function bytesOf(key: string): Buffer {
  const bits = Array.from(key).map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter));
  const binary = bits.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((binary.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** A one-time code by the letter of RFC 6238, from nothing but what the address says. */
function codeOf({ searchParams }: URL, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1_000 / Number(searchParams.get('period')))));
  const hash = createHmac(
    searchParams.get('algorithm') ?? '',
    bytesOf(searchParams.get('secret') ?? ''),
  )
    .update(counter)
    .digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const digits = Number(searchParams.get('digits'));
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

describe.each(LOCALES)('the practice account in %s', (locale) => {
  const messages = readMessages(locale);
  const issuer = messages['own-phone.issuer'] ?? '';
  const account = messages['own-phone.account'] ?? '';
  const secret = newSecret();
  const address = accountAddress(secret, { issuer, account });

  it('has an address in the key-URI format, with every parameter', () => {
    const { protocol, host, pathname, searchParams } = new URL(address);
    expect([protocol, host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(pathname)).toBe(`/${issuer}:${account}`);
    expect(Object.fromEntries(searchParams)).toEqual({
      secret: keyOf(secret),
      issuer,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
    expect(address).not.toContain('+');
  });

  it('stands whole in the QR code', () => {
    expect(scanned(address)).toBe(address);
    expect(render(<QrCode text={address} label="QR" />)).toContain(qrPath(address).path);
  });

  it('accepts what an app makes of the QR code, and nothing of an hour ago', () => {
    const app = new URL(scanned(address) ?? '');
    const typed = codeOf(app, NOW);
    expect(judgeTyped(secret, typed, NOW)).toBe('accepted');
    expect(judgeTyped(secret, `${typed.slice(0, 3)} ${typed.slice(3)}`, NOW)).toBe('accepted');
    expect(judgeTyped(secret, codeOf(app, NOW - 150_000), NOW)).toBe('accepted');
    expect(judgeTyped(secret, codeOf(app, NOW - 180_000), NOW)).toBe('clock-drift');
    expect(judgeTyped(secret, codeOf(app, NOW - 3_600_000), NOW)).toBe('wrong');
    expect(judgeTyped(secret, '12345', NOW)).toBe('wrong-length');
  });
});

describe('the key', () => {
  it('can be read back', () => {
    const secret = newSecret();
    expect(secretOf(keyOf(secret))).toEqual(secret);
  });

  it.each(['', 'nonsense', 'JBSWY3DPEHPK3PXP'])('"%s" is none of ours', (key) => {
    expect(secretOf(key)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuidv7, timeOfUuidv7, uuidv7 } from '#core/progress/uuidv7.ts';

const time = fc.nat({ max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('a UUID version 7', () => {
  it('is the example of RFC 9562, appendix A.6', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(uuidv7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has 36 characters in lower case, with its version and variant', () => {
    fc.assert(
      fc.property(time, random, (milliseconds, bytes) => {
        expect(uuidv7(milliseconds, bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('gives its time back', () => {
    fc.assert(
      fc.property(time, random, (milliseconds, bytes) => {
        expect(timeOfUuidv7(uuidv7(milliseconds, bytes))).toBe(milliseconds);
      }),
    );
  });

  it('sorts by time, whatever the random bytes', () => {
    fc.assert(
      fc.property(time, time, random, random, (a, b, bytesA, bytesB) => {
        fc.pre(a < b);
        expect(uuidv7(a, bytesA) < uuidv7(b, bytesB)).toBe(true);
      }),
    );
  });

  it('keeps the random bits that are not version or variant', () => {
    const zeros = uuidv7(0, new Uint8Array(10));
    const ones = uuidv7(0, new Uint8Array(10).fill(255));
    expect(zeros).toBe('00000000-0000-7000-8000-000000000000');
    expect(ones).toBe('00000000-0000-7fff-bfff-ffffffffffff');
  });

  it('is known as one; what is damaged, or of another version, is not', () => {
    fc.assert(fc.property(time, random, (at, bytes) => isUuidv7(uuidv7(at, bytes))));
    for (const other of [
      '',
      'kapot',
      '0',
      crypto.randomUUID(),
      `${uuidv7(1, new Uint8Array(10))}-2`,
    ]) {
      expect(isUuidv7(other)).toBe(false);
    }
  });

  it('does not change the random bytes it was given', () => {
    const bytes = new Uint8Array(10).fill(255);
    uuidv7(1, bytes);
    expect([...bytes]).toEqual(new Array(10).fill(255));
  });
});

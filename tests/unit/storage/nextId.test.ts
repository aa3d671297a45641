import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeOfUuidv7, uuidv7 } from '#core/progress/uuidv7.ts';
import { nextId } from '#storage/nextId.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const idAt = (time: number) => uuidv7(time, new Uint8Array(10).fill(255));

describe('the next id', () => {
  it('holds the present time when the log is empty', () => {
    expect(timeOfUuidv7(nextId(undefined))).toBe(NOW);
  });

  it('holds the present time when the last one is older', () => {
    expect(timeOfUuidv7(nextId(idAt(NOW - 5_000)))).toBe(NOW);
  });

  it.each([
    ['in this very millisecond', NOW],
    ['by a clock that ran ahead', NOW + 86_400_000],
  ])('is later than the last one when that was made %s', (_when, time) => {
    const id = nextId(idAt(time));
    expect(timeOfUuidv7(id)).toBe(time + 1);
    expect(id > idAt(time)).toBe(true);
  });

  it('holds the present time when the last one is damaged', () => {
    expect(timeOfUuidv7(nextId('kapot'))).toBe(NOW);
  });

  it('is one of the last moment when there is no later one', () => {
    const last = 2 ** 48 - 1;
    expect(timeOfUuidv7(nextId(idAt(last)))).toBe(last);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { shared } from '#storage/door.ts';

describe('code that is fetched when it is needed', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('lets everyone go on in the order in which they came, also after it arrived', async () => {
    let arrive: (code: string) => void = () => undefined;
    const open = shared(() => new Promise<string>((resolve) => (arrive = resolve)));
    const order: number[] = [];
    const visit = async (number: number) => {
      await open();
      order.push(number);
    };
    const early = [visit(1), visit(2)];
    arrive('code');
    await Promise.all([...early, visit(3)]);
    expect(order).toEqual([1, 2, 3]);
  });

  it('is fetched once, and again after it failed; that is told', async () => {
    const told = vi.fn();
    vi.stubGlobal('document', { dispatchEvent: told });
    const fetchCode = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('code');
    const open = shared(fetchCode);
    expect(await Promise.all([open(), open()])).toEqual([undefined, undefined]);
    expect(told).toHaveBeenCalledOnce();
    expect(await Promise.all([open(), open()])).toEqual(['code', 'code']);
    expect(fetchCode).toHaveBeenCalledTimes(2);
  });
});

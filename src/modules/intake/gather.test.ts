import { describe, expect, it } from 'vitest';
import { gather } from './gather.js';

class Doubtful extends Error {}
const limits = { most: 4, lanes: 1, isDoubtful: (error: unknown) => error instanceof Doubtful };

/** Doubles numbers, and remembers which came together; 13 cannot be doubled. */
function doubling(change: Partial<typeof limits> = {}, failure: Error = new Error('unlucky')) {
  const groups: number[][] = [];
  const double = gather(
    async (numbers: readonly number[]) => {
      groups.push([...numbers]);
      await Promise.resolve();
      if (numbers.includes(13)) throw failure;
      return numbers.map((number) => number * 2);
    },
    { ...limits, ...change },
  );
  return { double, groups };
}

describe('calls that come at the same time', () => {
  it('do not wait for company, and who comes meanwhile goes together', async () => {
    const { double, groups } = doubling();
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(groups).toEqual([[1], [2, 3]]);
  });

  it('make groups of a highest size', async () => {
    const { double, groups } = doubling();
    await Promise.all([0, 1, 2, 3, 4, 5, 6].map(double));
    expect(groups.map((group) => group.length)).toEqual([1, 4, 2]);
  });

  it('fail alone', async () => {
    const { double, groups } = doubling();
    const results = await Promise.allSettled([1, 2, 13, 4].map(double));
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(groups).toEqual([[1], [2, 13, 4], [2], [13], [4]]);
  });

  it('are not done again when nobody knows whether they were done', async () => {
    const { double, groups } = doubling({}, new Doubtful());
    const results = await Promise.allSettled([1, 2, 13].map(double));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(groups).toEqual([[1], [2, 13]]);
  });

  it('use more lanes when they may', async () => {
    const { double, groups } = doubling({ lanes: 2 });
    await Promise.all([1, 2, 3, 4].map(double));
    expect(groups).toEqual([[1], [2], [3, 4]]);
  });
});

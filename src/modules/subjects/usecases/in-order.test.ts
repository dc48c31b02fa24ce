import { expect, it } from 'vitest';
import { inOrder } from './in-order.js';

it('gives results in the order of the pieces, though a later piece is ready first', async () => {
  const taken: string[] = [];
  let atWork = 0;
  let most = 0;
  await inOrder([3, 1, 2], {
    atOnce: 2,
    start: async (turns) => {
      atWork += 1;
      most = Math.max(most, atWork);
      for (let i = 0; i < turns; i += 1) await Promise.resolve();
      atWork -= 1;
      return `${turns}`;
    },
    take: (result) => taken.push(result),
  });
  expect({ taken, most }).toEqual({ taken: ['3', '1', '2'], most: 2 });
});

it('fails with the piece that fails, after the pieces at work have ended', async () => {
  const ended: number[] = [];
  const work = inOrder([1, 2, 3], {
    atOnce: 2,
    start: async (piece) => {
      if (piece === 1) throw new Error('piece 1');
      await Promise.resolve();
      ended.push(piece);
      return piece;
    },
    take: () => {},
  });
  await expect(work).rejects.toThrow('piece 1');
  expect(ended).toEqual([2]);
});

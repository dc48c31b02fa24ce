import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../test/support/farrington-oracle.js';
import { NOUFAILY_2013 } from '../../surveillance/index.js';
import { judgeAll } from './judge-all.js';

const NAMES = ['sim05', 'sim10', 'sim14', 'sim20', 'edge_zero'];
const series = Array.from({ length: 40 }, (_, i) => seriesOf(NAMES[i % NAMES.length]!, 'noufaily_nb10'));
const setting = { method: { kind: 'farrington-flexible', options: NOUFAILY_2013 }, last: 3 } as const;

describe('judging many series', () => {
  it('gives the same answers in the same order in threads as alone', async () => {
    const seen: number[] = [];
    const alone = await judgeAll(series, { ...setting, workers: 1, progress: () => {} });
    const threads = await judgeAll(series, { ...setting, workers: 2, progress: (done) => seen.push(done) });
    expect(threads).toEqual(alone);
    expect(seen.at(-1)).toBe(40);
  });
});

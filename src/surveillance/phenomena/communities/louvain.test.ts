import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedMutualInformation } from '../../../../test/support/normalised-mutual-information.js';
import { oracleText } from '../../../../test/support/surveillance-oracle.js';
import { louvainPartition } from './louvain.js';
import { modularity } from './modularity.js';

interface Oracle {
  readonly n: number;
  readonly edges: readonly (readonly [number, number])[];
  readonly truth: readonly number[];
  readonly modularity_truth: number;
  readonly louvain: {
    readonly membership: readonly number[];
    readonly modularity: number;
    readonly nmi: number;
  };
}

const oracle = JSON.parse(oracleText('community_sbm.json')) as Oracle;
const links = oracle.edges.map(([a, b]) => ({ a: a - 1, b: b - 1, weight: 1 }));
const settings = { resolution: 1, seed: 1, restarts: 10 };

describe('communities of the planted partition', () => {
  it('measures modularity and mutual information as igraph does', () => {
    expect(modularity(links, oracle.truth, 1)).toBeCloseTo(oracle.modularity_truth, 12);
    expect(modularity(links, oracle.louvain.membership, 1)).toBeCloseTo(oracle.louvain.modularity, 12);
    expect(normalisedMutualInformation(oracle.truth, oracle.louvain.membership)).toBeCloseTo(
      oracle.louvain.nmi,
      12,
    );
  });

  it.each([1, 2, 3, 4, 5])('reaches modularity 0.668 and mutual information 0.93 from seed %i', (seed) => {
    const found = louvainPartition(oracle.n, links, { ...settings, seed: seed * 1000 });
    expect(found.modularity).toBeGreaterThanOrEqual(0.668);
    expect(normalisedMutualInformation(oracle.truth, found.membership)).toBeGreaterThanOrEqual(0.93);
  });

  it('gives the same partition for the same seed', () => {
    expect(louvainPartition(oracle.n, links, settings)).toEqual(louvainPartition(oracle.n, links, settings));
  });

  it('leaves a node without links on its own and an empty graph apart', () => {
    expect(louvainPartition(3, [{ a: 0, b: 1, weight: 1 }], settings).membership).toEqual([0, 0, 1]);
    expect(louvainPartition(2, [], settings)).toEqual({ membership: [0, 1], modularity: 0 });
  });

  it('never joins nodes of two separate parts', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b);
    const part = fc.uniqueArray(pair, { minLength: 1, selector: ([a, b]) => `${a} ${b}` });
    fc.assert(
      fc.property(part, part, (left, right) => {
        const all = [...left, ...right.map(([a, b]) => [a + 8, b + 8] as const)];
        const { membership } = louvainPartition(
          16,
          all.map(([a, b]) => ({ a, b, weight: 1 })),
          settings,
        );
        expect(membership.slice(0, 8).some((label) => membership.slice(8).includes(label))).toBe(false);
      }),
      { seed: 20261123, numRuns: 50 },
    );
  });
});

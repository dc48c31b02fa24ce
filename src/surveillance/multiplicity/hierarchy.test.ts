import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from './adjust.js';
import { type Family, testHierarchy } from './hierarchy.js';

const RUNS = { seed: 19_951_120, numRuns: 300 };
const aP = fc.double({ min: 0, max: 1, noNaN: true });
const someP = fc.array(aP, { minLength: 1, maxLength: 40 });

describe('adjusted p-values', () => {
  const METHODS = [benjaminiHochberg, benjaminiYekutieli, holm, bonferroni];

  it('follow their series when the series are put in another order', () => {
    fc.assert(
      fc.property(someP, fc.infiniteStream(fc.nat()), (pValues, keys) => {
        const order = pValues
          .map((_, index) => ({ index, key: keys.next().value }))
          .sort((a, b) => a.key - b.key);
        for (const adjust of METHODS) {
          const own = adjust(pValues);
          const shuffled = adjust(order.map(({ index }) => pValues[index]!));
          expect(shuffled).toEqual(order.map(({ index }) => own[index]!));
        }
      }),
      RUNS,
    );
  });

  it('keep the order of the p-values and never lie below them', () => {
    fc.assert(
      fc.property(someP, (pValues) => {
        for (const adjust of METHODS) {
          const adjusted = adjust(pValues);
          pValues.forEach((p, i) => {
            expect(adjusted[i]! >= p && adjusted[i]! <= 1).toBe(true);
            pValues.forEach((other, j) => {
              if (p < other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
            });
          });
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

describe('a hierarchy of tests', () => {
  const theme = (id: string, p: number, ...children: number[]): Family => ({
    id,
    p,
    children: children.map((child, index) => ({ id: `${id}${index}`, p: child })),
  });

  it('tests children only where the parent rejects', () => {
    const [loud, quiet] = testHierarchy([theme('a', 0.001, 0.0001, 0.5), theme('b', 0.6, 0.000001)], 0.1);
    expect(loud).toMatchObject({ rejected: true, tested: true });
    expect(loud!.children.map(({ tested, rejected }) => [tested, rejected])).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(quiet).toMatchObject({ rejected: false });
    expect(quiet!.children).toEqual([
      { id: 'b0', p: 0.000001, tested: false, q: undefined, rejected: false },
    ]);
  });

  it('makes children pay for the parents that were passed over', () => {
    const alone = testHierarchy([theme('a', 0.001, 0.04)], 0.1);
    const among = testHierarchy(
      [theme('a', 0.001, 0.04), theme('b', 0.9), theme('c', 0.9), theme('d', 0.9)],
      0.1,
    );
    expect(alone[0]!.children[0]).toMatchObject({ q: 0.04, rejected: true });
    expect(among[0]!.children[0]).toMatchObject({ q: 0.16, rejected: false });
  });

  it('is stricter under any dependence', () => {
    const families = [theme('a', 0.03), theme('b', 0.06), theme('c', 0.09)];
    const count = (procedure: 'benjamini-hochberg' | 'benjamini-yekutieli') =>
      testHierarchy(families, 0.1, procedure).filter(({ rejected }) => rejected).length;
    expect([count('benjamini-hochberg'), count('benjamini-yekutieli')]).toEqual([3, 0]);
  });

  it('answers nothing for nothing', () => {
    expect(testHierarchy([], 0.1)).toEqual([]);
  });
});

import { benjaminiHochberg, benjaminiYekutieli } from './adjust.js';

export type Procedure = 'benjamini-hochberg' | 'benjamini-yekutieli';

/** A test with, below it, the tests that only make sense when it rejects: a theme and its crosses. */
export interface Family {
  readonly id: string;
  readonly p: number;
  readonly children: readonly { readonly id: string; readonly p: number }[];
}

export interface Decision {
  readonly id: string;
  readonly p: number;
  /** False when the parent did not reject: then there is no q-value either. */
  readonly tested: boolean;
  readonly q: number | undefined;
  readonly rejected: boolean;
}

export interface FamilyDecision extends Decision {
  readonly children: readonly Decision[];
}

/**
 * Two layers of false-discovery control (Yekutieli 2008; Benjamini & Bogomolov 2014): the parents at the level, the
 * children of a rejecting parent at level × (share of parents that rejected), so that looking only where the parent
 * rejected is paid for. q-values of children are divided by that share: every q is read against the same level.
 * @param level false-discovery rate, 0 < level < 1
 * @returns decisions in the order of the families
 */
export function testHierarchy(
  families: readonly Family[],
  level: number,
  procedure: Procedure = 'benjamini-hochberg',
): FamilyDecision[] {
  const adjust = procedure === 'benjamini-hochberg' ? benjaminiHochberg : benjaminiYekutieli;
  const parents = adjust(families.map(({ p }) => p));
  const share = parents.filter((q) => q <= level).length / Math.max(1, families.length);
  return families.map(({ id, p, children }, index) => {
    const q = parents[index]!;
    const rejected = q <= level;
    return {
      id,
      p,
      q,
      tested: true,
      rejected,
      children: decideChildren(children, rejected, { adjust, share, level }),
    };
  });
}

interface Below {
  readonly adjust: (pValues: readonly number[]) => number[];
  readonly share: number;
  readonly level: number;
}

function decideChildren(
  children: Family['children'],
  tested: boolean,
  { adjust, share, level }: Below,
): Decision[] {
  if (!tested) return children.map(({ id, p }) => ({ id, p, tested, q: undefined, rejected: false }));
  const adjusted = adjust(children.map(({ p }) => p));
  return children.map(({ id, p }, index) => {
    const q = Math.min(1, adjusted[index]! / share);
    return { id, p, tested, q, rejected: q <= level };
  });
}

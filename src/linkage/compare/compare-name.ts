import type { Comparison, LevelByCode } from './comparison.js';
import { NameLevels } from './name-levels.js';
import { NameShapes } from './name-shapes.js';

const LEVELS = [
  'equal',
  'equal but for spaces or word order',
  'one character off',
  'two characters off',
  'very alike',
  'one begins the other',
  'alike',
  'a word in common',
  'slightly alike',
  'different',
] as const;

/** Names and short texts: a person's name, a street, a place. */
export const compareName: Comparison = {
  levels: LEVELS,
  level: (left, right) => prepareAcross([left], [right])(0, 0),
  prepare: (values) => prepareAcross(values, values),
  prepareAcross,
};

/** Shapes by list of values: a column is compared with itself, and crosswise with another. */
const shapesOfList = new WeakMap<readonly string[], NameShapes>();

function prepareAcross(left: readonly string[], right: readonly string[]): LevelByCode {
  const levels = new NameLevels(shapesOf(left), shapesOf(right));
  return (a, b) => levels.level(a, b);
}

function shapesOf(values: readonly string[]): NameShapes {
  const known = shapesOfList.get(values);
  if (known) return known;
  const shapes = new NameShapes(values);
  shapesOfList.set(values, shapes);
  return shapes;
}

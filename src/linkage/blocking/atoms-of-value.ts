import type { FieldKind } from '../fields/field-kind.js';

import { atomsOfName } from './atoms-of-name.js';

/**
 * The keys under which one value can be found again: the value itself and pieces that survive a slip of the hand.
 * Fields of one family share keys, so that a given name written in the surname column still meets its own.
 */
export function atomsOfValue(kind: FieldKind, value: string): string[] {
  switch (kind) {
    case 'name':
    case 'text':
      return textAtoms(value);
    case 'full-name':
      return atomsOfName(value);
    case 'words':
      return value.split(' ').flatMap(wordAtoms);
    case 'date':
      return dateAtoms(value);
    case 'identifier':
    case 'phone':
    case 'email':
      return [`=${value}`, ...halves(value)];
    case 'postcode':
    case 'number':
    case 'category':
      return [`=${value}`];
  }
}

/** Kinds whose values may stand in each other's column. */
export function familyOfKind(kind: FieldKind): string {
  return kind === 'name' || kind === 'text' || kind === 'words' ? 'words' : kind;
}

function textAtoms(value: string): string[] {
  const close = value.replaceAll(' ', '');
  const atoms = [`=${close}`];
  if (close.length >= 5) atoms.push(`<${close.slice(0, 4)}`, `>${close.slice(-4)}`);
  if (value.includes(' ')) {
    for (const word of value.split(' ')) if (word.length >= 3) atoms.push(`=${word}`);
  }
  return atoms;
}

function wordAtoms(word: string): string[] {
  if (word.length < 2) return [];
  return word.length >= 5 ? [`=${word}`, `<${word.slice(0, 4)}`] : [`=${word}`];
}

function dateAtoms(value: string): string[] {
  const [year, month, day] = [value.slice(0, 4), value.slice(4, 6), value.slice(6, 8)];
  const swapped = month < day ? month + day : day + month;
  return [`=${value}`, `ym${year}${month}`, `yd${year}${day}`, `md${swapped}`];
}

/** One wrong, missing or swapped character leaves one half whole. */
function halves(value: string): string[] {
  if (value.length < 6) return [];
  const half = value.length >> 1;
  return [`<${value.slice(0, half)}`, `>${value.slice(-half)}`];
}

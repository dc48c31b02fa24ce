import { describe, expect, it } from 'vitest';
import { nextInSequence } from './next-in-sequence.js';
import { strokeOf } from './stroke-of.js';

const KEYS = ['g w', 'g b', 'j', '?', 'Ctrl+K'];

describe('a shortcut of two strokes', () => {
  it('waits after the first', () => {
    expect(nextInSequence([], 'g', KEYS)).toEqual({ pending: ['g'], hit: null });
  });

  it('is hit by the second', () => {
    expect(nextInSequence(['g'], 'w', KEYS)).toEqual({ pending: [], hit: 'g w' });
  });

  it('gives way to a single stroke that does not fit it', () => {
    expect(nextInSequence(['g'], 'j', KEYS)).toEqual({ pending: [], hit: 'j' });
  });

  it('begins anew when its first stroke is given twice', () => {
    expect(nextInSequence(['g'], 'g', KEYS)).toEqual({ pending: ['g'], hit: null });
  });

  it('is forgotten by a stroke that means nothing', () => {
    expect(nextInSequence(['g'], 'z', KEYS)).toEqual({ pending: [], hit: null });
  });
});

describe('a key press', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false };
  it.each([
    [{ ...plain, key: 'J' }, 'J'],
    [{ ...plain, key: '?' }, '?'],
    [{ ...plain, key: 'k', ctrlKey: true }, 'Ctrl+K'],
    [{ ...plain, key: 'k', metaKey: true }, 'Ctrl+K'],
    [{ ...plain, key: 'Enter', ctrlKey: true }, 'Ctrl+Enter'],
    [{ ...plain, key: '@', altKey: true }, null],
  ])('%j is the stroke %s', (press, stroke) => {
    expect(strokeOf(press)).toBe(stroke);
  });
});

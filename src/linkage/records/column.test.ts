import { describe, expect, it } from 'vitest';
import { ColumnBuilder } from './column.js';

function build(texts: readonly string[]) {
  const builder = new ColumnBuilder('x');
  for (const text of texts) builder.add(text);
  return builder;
}

describe('a column', () => {
  it('keeps each text once, and no value as code 0', () => {
    const { codes, values } = build(['anna', '', 'bram', 'anna']).build();
    expect([...codes]).toEqual([1, 0, 2, 1]);
    expect(values).toEqual(['', 'anna', 'bram']);
  });

  it('of long free texts keeps its rows and lets go of the texts, before they fill the memory', () => {
    const builder = build(Array.from({ length: 60 }, (_, n) => `${n}`.padEnd(500_000, 'x')));
    expect(builder.held).toBeLessThan(10);
    const { codes, values, isSetAside } = builder.build();
    expect([codes.length, values.length, isSetAside]).toEqual([60, 1, true]);
    expect(codes.every((code) => code === 0)).toBe(true);
  });

  it('of one long text in every row is kept: it takes no room', () => {
    const long = 'x'.repeat(500_000);
    const { isSetAside, values } = build(Array.from({ length: 60 }, () => long)).build();
    expect([isSetAside, values.length]).toEqual([false, 2]);
  });

  it('counts a text of three hundred letters for more than one of ten', () => {
    const short = build(Array.from({ length: 100 }, (_, n) => `${n}`.padEnd(10, 'x')));
    const long = build(Array.from({ length: 100 }, (_, n) => `${n}`.padEnd(300, 'x')));
    expect(short.held).toBe(101);
    expect(long.held).toBeGreaterThan(300);
  });

  it('that is set aside keeps nothing more', () => {
    const builder = build(['anna']);
    builder.setAside();
    builder.add('bram');
    expect([...builder.build().codes]).toEqual([0, 0]);
    expect(builder.held).toBe(1);
  });
});

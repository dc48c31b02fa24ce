import { describe, expect, it } from 'vitest';
import { formatsOf } from './use-formats.js';

const nl = formatsOf('nl-NL');

describe('how the desk writes', () => {
  it.each([
    [nl.day('2026-11-26'), 'do 26 nov'],
    [nl.moment('2026-11-23T21:54:00Z'), 'ma 23 nov 22:54'],
    [nl.time('2026-07-01T12:05:00Z'), '14:05'],
    [nl.number(20_000), '20.000'],
    [nl.weight(14.2), '+14,2'],
    [nl.weight(-0.8), '−0,8'],
    [nl.weight(0), '0,0'],
    [nl.percent(0.851), '85,1%'],
    [nl.birthDate('1991-04-02'), '2 apr 1991'],
    [nl.birthDate('1991-04-00'), 'apr 1991'],
    [nl.birthDate('1991-00-00'), '1991'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted);
  });

  it('never says that a likeness is certain', () => {
    expect(nl.percent(0.99999)).toBe('> 99,9%');
  });

  it('gives back what is no date', () => {
    expect(nl.birthDate('onbekend')).toBe('onbekend');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aShape, OTHER_SIGNALS, TEST_LEXICON, type TestSignal } from '../../../test/builders/signal-shape.js';
import { prepareSignal } from './prepare-signal.js';
import { scoreSignals } from './score-signals.js';
import type { SignalShape } from './signal-shape.js';
import { companyShares, nameShares, signalShares } from './signal-shares.js';

const STOCK = 'Bezorgde burgers vragen dringend aandacht wegens misbruik van papieren';
const SENDERS = Array.from({ length: 30 }, (_, at) =>
  aShape({ text: STOCK, persons: [{ givenNames: `Naam${at}`, surname: `Zender${at}` }] }),
);
const ALL = [...OTHER_SIGNALS, ...SENDERS];
const SIGNALS = signalShares(ALL, 20_000);
const SHARES = {
  names: nameShares(TEST_LEXICON, ALL),
  companies: companyShares(TEST_LEXICON, ALL),
  signals: SIGNALS,
};
const prepare = (shape: SignalShape) => prepareSignal(TEST_LEXICON, shape, SIGNALS);
const scoreShapes = (a: SignalShape, b: SignalShape) => scoreSignals(prepare(a), prepare(b), SHARES);
const score = (a: TestSignal, b: TestSignal) => scoreShapes(aShape(a), aShape(b));

const AMINA = { givenNames: 'Amina', surname: 'Bouzidi' };
const TULIP = 'Boven garage Tulpenveld slapen acht anderen in ploegendienst, sleutel onder de mat.';
const BUS = 'Hij rijdt een bestelbus zonder rijbewijs en verkoopt sigaretten bij het station.';
const first = { text: TULIP, persons: [AMINA] };

describe('scoreSignals', () => {
  it('believes one event when person and words agree within days', () => {
    expect(score(first, { ...first, day: 20_004 }).score).toBeGreaterThan(0.9);
  });

  it.each<[string, TestSignal, number]>([
    ['one person reported for something else', { text: BUS, persons: [AMINA], day: 20_004 }, 0.3],
    [
      'the same words about somebody else',
      { ...first, persons: [{ givenNames: 'Joost', surname: 'Verkerk' }] },
      0.3,
    ],
    ['nothing in common', { text: BUS, persons: [{ surname: 'Verkerk' }] }, 0.001],
  ])('doubts %s', (_, other, most) => {
    expect(score(first, other).score).toBeLessThan(most);
  });

  it('never takes a mail that many send for one event of two persons of one family name', () => {
    const mail = (givenNames: string) => ({ text: STOCK, persons: [{ givenNames, surname: 'Bouzidi' }] });
    expect(score(mail('Amina'), mail('Joost')).score).toBeLessThan(0.05);
  });

  it('doubts that a couple at one company, reported in other words months later, is one event', () => {
    const couple = {
      persons: [AMINA, { givenNames: 'Joost', surname: 'Verkerk' }],
      companies: ['Zonnedauw'],
    };
    const [one, other] = [
      { ...couple, text: TULIP },
      { ...couple, text: BUS },
    ];
    expect(score(one, { ...other, day: 20_120 }).score).toBeLessThan(0.3);
  });

  it('sets words in common against one person being reported twice for things of one kind', () => {
    const alike = (text: string) => score({ text, persons: [AMINA] }, { text, persons: [AMINA] });
    const [none, some] = [alike(''), alike('ploegendienst matrassen')];
    expect(some.parts.text).toBeGreaterThan(3);
    expect(some.weight - none.weight).toBeLessThan(0.7 * (some.parts.text - none.parts.text));
  });

  it('knows by person, company and day what is told in other words', () => {
    const other = {
      text: 'Eight people sleep there between shifts.',
      persons: [AMINA],
      companies: ['Zonnedauw'],
    };
    const both = score({ ...first, companies: ['Zonnedauw'] }, other).weight;
    expect(both).toBeGreaterThan(score(first, { ...other, companies: [] }).weight + 2);
  });
});

const WORDS =
  'matrassen garage tulpenveld sleutel loods bestelbus 4250 keuken huwelijk 15 zonder ploegendienst'.split(
    ' ',
  );
const anySignal: fc.Arbitrary<TestSignal> = fc.record({
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
  day: fc.integer({ min: 20_000, max: 20_400 }),
  persons: fc.array(
    fc.record({
      givenNames: fc.constantFrom('Amina', 'Emine', 'A.', 'Joost', ''),
      surname: fc.constantFrom('Bouzidi', 'Bouzydi', 'Verkerk', 'Voorbeeld1'),
      birthDate: fc.constantFrom('', '1991', '3 apr 1991'),
    }),
    { maxLength: 2 },
  ),
  companies: fc.array(fc.constantFrom('Zonnedauw BV', 'Kwekerij Zonnedauw', 'Ossenkop'), { maxLength: 1 }),
});
const runs = { seed: 20_261_123, numRuns: 300 };

describe('any two signals', () => {
  it('score the same in either order, and their parts sum to the weight', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (a, b) => {
        const [there, back] = [score(a, b), score(b, a)];
        expect(there.weight).toBeCloseTo(back.weight, 9);
        const sum = Object.values(there.parts).reduce((all, part) => all + part, there.prior);
        expect(Math.abs(sum - there.weight)).toBeLessThan(1e-6);
        expect(there.parts.otherwise).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('never score lower for a rare fact that both have', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (a, b) => {
        const withFact = (each: TestSignal) => {
          const shape = aShape(each);
          return { ...shape, facts: [...shape.facts, 'iban:NL12TEST0123456789'] };
        };
        const without = score(a, b).weight;
        expect(scoreShapes(withFact(a), withFact(b)).weight).toBeGreaterThanOrEqual(without - 1e-9);
      }),
      runs,
    );
  });

  it('never score higher for days further apart', () => {
    fc.assert(
      fc.property(anySignal, anySignal, fc.nat(200), (a, b, later) => {
        const apart = (days: number) => score({ ...a, day: 20_000 }, { ...b, day: 20_000 + days }).weight;
        expect(apart(later + 10)).toBeLessThanOrEqual(apart(later) + 1e-9);
      }),
      runs,
    );
  });
});

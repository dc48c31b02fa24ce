import { describe, expect, it } from 'vitest';
import { createLexicon } from '../names/lexicon.js';
import { NO_PERSON_FIELDS } from '../register/person-fields.js';
import { findSignalPairs } from './find-pairs.js';
import { prepareSignal } from './prepare-signal.js';
import { scoreAgainst } from './score-against.js';
import { scoreSignals } from './score-signals.js';
import { type SignalShape, signalShape } from './signal-shape.js';
import { companyShares, nameShares, signalShares } from './signal-shares.js';

const lexicon = createLexicon();
const shape = (text: string, day: number, person: { givenNames: string; surname: string }): SignalShape =>
  signalShape(lexicon, {
    text,
    day,
    persons: [{ ...NO_PERSON_FIELDS, ...person }],
    organisations: [],
    facts: [],
  });

const AMINA = { givenNames: 'Amina', surname: 'Bouzidi' };
const FIRST =
  'Zij slaapt niet op de Kerkstraat maar boven garage Tulpenveld, met acht anderen in ploegendienst.';
const AGAIN =
  'Boven garage Tulpenveld slapen acht anderen in ploegendienst, zij slaapt niet op de Kerkstraat.';
const fillers = Array.from({ length: 40 }, (_, at) =>
  shape(`Melding nummer${at} over winkel${at} en bestelbus${at} zonder papieren${at}.`, 20_000 + at, {
    givenNames: `Naam${at}`,
    surname: `Voorbeeld${at}`,
  }),
);

describe('findSignalPairs', () => {
  it('finds a report told again in another order, with the name in another spelling', () => {
    const shapes = [
      ...fillers,
      shape(FIRST, 20_000, AMINA),
      shape(AGAIN, 20_003, { ...AMINA, givenNames: 'Emine' }),
    ];
    const [best] = findSignalPairs(lexicon, shapes);
    expect([best?.a, best?.b]).toEqual([40, 41]);
    expect(best?.score).toBeGreaterThan(0.9);
    expect(best?.overlap).toBeGreaterThan(0.6);
  });

  it('does not take one person reported for two things, half a year apart, for one event', () => {
    const other = 'Hij rijdt een bestelbus zonder rijbewijs en verkoopt sigaretten bij het station.';
    const shapes = [...fillers, shape(FIRST, 20_000, AMINA), shape(other, 20_200, AMINA)];
    const pair = findSignalPairs(lexicon, shapes).find((each) => each.a === 40);
    expect(pair?.score ?? 0).toBeLessThan(0.3);
  });

  it('scores a pair the same in either order', () => {
    const [a, b] = [shape(FIRST, 20_000, AMINA), shape(AGAIN, 20_003, AMINA)];
    const [there, back] = [findSignalPairs(lexicon, [a, b]), findSignalPairs(lexicon, [b, a])];
    expect(there[0]?.weight).toBeCloseTo(back[0]?.weight ?? Number.NaN, 9);
  });

  it('weighs a pair of a list as the desk weighs the two by themselves, given the same frequencies', () => {
    const shapes = [...fillers, shape(FIRST, 20_000, AMINA), shape(AGAIN, 20_003, AMINA)];
    const [best] = findSignalPairs(lexicon, shapes);
    const signals = signalShares(shapes);
    const [first, again] = shapes.slice(-2).map((each) => prepareSignal(lexicon, each, signals));
    const names = nameShares(lexicon, shapes);
    const companies = companyShares(lexicon, shapes);
    const alone = first && again && scoreSignals(again, first, { names, companies, signals });
    expect(alone?.weight).toBeCloseTo(best?.weight ?? Number.NaN, 9);
  });

  it('weighs a pair with a third as the desk weighs a new signal against those it meets', () => {
    const sleeping = 'Boven garage Tulpenveld slapen acht anderen in ploegendienst.';
    const told = [FIRST, `${AGAIN} De bus PX-123-K staat voor de deur.`, sleeping];
    const shapes = [...fillers, ...told.map((text, at) => shape(text, 20_000 + at, AMINA))];
    const inList = findSignalPairs(lexicon, shapes).filter(({ a, b }) => a >= 40 && b === 42);
    const signals = signalShares(shapes);
    const [first, again, last] = shapes.slice(-3).map((each) => prepareSignal(lexicon, each, signals));
    if (!first || !again || !last) throw new Error('three signals');
    const shares = {
      names: nameShares(lexicon, shapes),
      companies: companyShares(lexicon, shapes),
      signals,
    };
    const atDesk = scoreAgainst(last, [first, again], shares);
    expect(inList.map(({ support }) => support)).not.toContain(0);
    for (const { a, weight } of inList) expect(atDesk[a - 40]?.weight).toBeCloseTo(weight, 9);
    for (const { weight, prior, parts } of atDesk)
      expect(Object.values(parts).reduce((sum, part) => sum + part, prior)).toBeCloseTo(weight, 9);
  });
});

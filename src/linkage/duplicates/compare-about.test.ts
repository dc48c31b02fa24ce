import { describe, expect, it } from 'vitest';
import { aShape, OTHER_SIGNALS, TEST_LEXICON, type TestSignal } from '../../../test/builders/signal-shape.js';
import { compareAbout } from './compare-about.js';
import { prepareSignal } from './prepare-signal.js';
import type { SignalShape } from './signal-shape.js';
import { companyShares, nameShares, signalShares } from './signal-shares.js';

function compare(a: TestSignal, b: TestSignal, more: readonly SignalShape[] = [], named = 0) {
  const [left, right] = [aShape(a), aShape(b)];
  const all = [...OTHER_SIGNALS, ...more, left, right];
  const signals = signalShares(all);
  const shares = {
    names: nameShares(TEST_LEXICON, all),
    companies: companyShares(TEST_LEXICON, all),
    signals,
  };
  const [x, y] = [left, right].map((shape) => prepareSignal(TEST_LEXICON, shape, signals));
  if (!x || !y) throw new Error('two signals');
  return compareAbout(x, y, { shares, named });
}

const AMINA = { givenNames: 'Amina', surname: 'Bouzidi' };
const JOOST = { givenNames: 'Joost', surname: 'Verkerk' };
const phone = (value: string) => ({ facts: [{ kind: 'phone', fields: { value } }] });

describe('compareAbout', () => {
  it('says nothing of persons when one side names nobody', () => {
    expect(compare({ persons: [AMINA] }, {}).persons).toBe(0);
  });

  it('speaks against one event when both name persons and all differ', () => {
    expect(compare({ persons: [AMINA] }, { persons: [JOOST] }).persons).toBeLessThan(-5);
  });

  it('knows a person by another spelling', () => {
    expect(
      compare({ persons: [AMINA] }, { persons: [{ ...AMINA, givenNames: 'Emine' }] }).persons,
    ).toBeGreaterThan(8);
  });

  it('counts a second person that both name, beyond what one of them gives', () => {
    const one = compare({ persons: [AMINA] }, { persons: [AMINA] });
    const two = compare({ persons: [AMINA, JOOST] }, { persons: [JOOST, AMINA] });
    expect(two.persons).toBeGreaterThan(one.persons + 5);
    expect(two.oneThing).toBeLessThan(two.persons - 5);
  });

  it('counts a company that both name, less when many report it', () => {
    const company = { companies: ['Kwekerij Zonnedauw BV'] };
    const reported = Array.from({ length: 60 }, () => aShape(company));
    const [once, often] = [compare(company, company), compare(company, company, reported)];
    expect(once.organisations).toBeGreaterThan(often.organisations + 5);
    expect(compare(company, { companies: ['Slagerij Ossenkop'] }).organisations).toBeLessThan(-2);
  });

  it('counts a shared fact for its rarity, and for a part when the person says it already', () => {
    const shared = phone('0612345678');
    const many = Array.from({ length: 30 }, () => aShape(shared));
    const alone = compare(shared, shared).facts;
    expect(alone).toBeGreaterThan(compare(shared, shared, many).facts + 3);
    const beside = compare({ ...shared, persons: [AMINA] }, { ...shared, persons: [AMINA] });
    expect(beside.facts).toBeLessThan(0.9 * alone);
    expect(beside.sharedFacts).toEqual(['phone:+31612345678']);
  });

  it('counts a person of hundreds of signals for less, however rare the words of the name', () => {
    const broker = { persons: [{ givenNames: 'Zbigniew', surname: 'Czartoryski' }] };
    const clients = Array.from({ length: 40 }, () => aShape(broker));
    expect(compare(broker, broker).persons).toBeGreaterThan(compare(broker, broker, clients).persons + 3);
  });

  it('speaks against one event when both name a second person and these differ', () => {
    const [one, other] = [
      [AMINA, JOOST],
      [AMINA, { givenNames: 'Pieter', surname: 'Hoogland' }],
    ];
    const same = compare({ persons: [AMINA] }, { persons: one }).persons;
    expect(compare({ persons: other }, { persons: one }).persons).toBeLessThan(same - 3);
  });

  it('speaks against one event when both name an account, and not the same', () => {
    const account = (iban: string) => ({ facts: [{ kind: 'iban', fields: { value: iban } }] });
    const differ = compare(account('NL12TEST0123456789'), account('NL98TEST0987654321'));
    expect([differ.facts, differ.sharedFacts]).toEqual([-3, []]);
  });

  it('knows a person whom one mentions and the other only names in its text, in another spelling', () => {
    const inText = { text: 'Volgens de buren woont Emine Bouzidi daar niet.' };
    expect(compare({ persons: [AMINA] }, inText).facts).toBeGreaterThan(2);
    expect(compare({ persons: [JOOST] }, inText).facts).toBe(0);
  });

  it('takes a name found in the text of the other as a lesser fact', () => {
    expect(compare({}, {}, [], 2).facts).toBe(0);
    expect(compare({}, {}, [], 10).facts).toBeGreaterThan(4);
    expect(compare({}, {}, [], 100).facts).toBe(12);
  });
});

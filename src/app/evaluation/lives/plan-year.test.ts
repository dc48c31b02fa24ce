import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../kernel/index.js';
import { seededChance } from '../../../platform/chance.js';
import { drawFrom } from '../draw.js';
import { inventRegister, subjectsCsv } from '../register/invented-register.js';
import { agendaOf } from './agenda.js';
import { planYear } from './plan-year.js';

const calendar = { goodFridayOff: true, closingDays: [] };
const today = calendarDate('2026-11-23');
const now = new Date('2026-11-23T09:30:00Z');

function yearOf(seed: number) {
  const draw = drawFrom(seededChance(seed));
  const register = inventRegister(seed);
  const plans = planYear({ draw, register, calendar, today });
  return { register, plans, agenda: agendaOf(plans, { draw, calendar, now }) };
}

describe('the invented year', () => {
  it('is the same for the same seed', () => {
    expect(yearOf(7)).toEqual(yearOf(7));
  });

  it('is another one for another seed', () => {
    const texts = (seed: number) => yearOf(seed).plans.map((plan) => plan.written.text);
    expect(texts(7)).not.toEqual(texts(8));
  });

  it.each([1, 2, 3, 4, 5])('holds 300 signals of twelve months with seed %i', (seed) => {
    const { plans } = yearOf(seed);
    expect(plans.length).toBe(300);
    expect(plans[0]!.receivedAt.getTime()).toBeGreaterThan(now.getTime() - 366 * 86_400_000);
  });

  it.each([1, 2, 3, 4, 5])('places every mention exactly where the text names it with seed %i', (seed) => {
    const wrong = yearOf(seed).plans.flatMap(({ written }) =>
      written.marks.filter((mark) => written.text.slice(mark.start, mark.end) !== mark.asWritten),
    );
    expect(wrong).toEqual([]);
  });

  it('tells few stories in the same words', () => {
    const texts = new Set(yearOf(7).plans.map((plan) => plan.written.text));
    expect(texts.size).toBeGreaterThan(280);
  });

  it('writes names otherwise than the register in a fair share of the reports', () => {
    const persons = yearOf(7).plans.flatMap(({ written, cast }) =>
      written.marks
        .filter((mark) => mark.kind === 'person' && mark.role === 'subject')
        .map((mark) => mark.parts['surname'] === cast.person.surname),
    );
    const otherwise = persons.filter((same) => !same).length / persons.length;
    expect(otherwise).toBeGreaterThan(0.15);
    expect(otherwise).toBeLessThan(0.5);
  });

  it('lets a colleague work on working days between half past eight and five', () => {
    const worked = yearOf(7).agenda.filter(({ act }) => act !== 'register');
    const hours = worked.map(({ at }) =>
      at.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', hour12: false }),
    );
    expect(hours.filter((time) => time < '08:30:00' || time > '17:00:00')).toEqual([]);
  });
});

describe('the invented register', () => {
  it('gives everybody a V-number of nobody and an IBAN of the bank TEST with right check digits', () => {
    const { persons } = inventRegister(7);
    expect(persons.filter(({ vNumber }) => !/^999\d{7}$/.test(vNumber))).toEqual([]);
    const ibans = persons.map(({ iban }) => iban).filter(Boolean);
    expect(ibans.filter((iban) => !/^NL\d\dTEST\d{10}$/.test(iban) || mod97(iban) !== 1n)).toEqual([]);
    expect(ibans.length).toBeGreaterThan(500);
  });

  it('has 2,000 persons with an id of their own', () => {
    const ids = subjectsCsv(inventRegister(7).persons)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(new Set(ids).size).toBe(2_000);
  });
});

function mod97(iban: string): bigint {
  const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
  return BigInt(turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;
}

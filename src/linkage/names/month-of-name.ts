const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  fev: 2,
  mar: 3,
  mrt: 3,
  maa: 3,
  mae: 3,
  apr: 4,
  avr: 4,
  may: 5,
  mei: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  aou: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

/**
 * Number (1–12) of a month by its name or the first three letters of it, in Dutch, English, German or French; accents
 * and capitals do not matter. Undefined for any other word.
 */
export function monthOfName(word: string): number | undefined {
  const bare = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return MONTHS[bare.slice(0, 3)];
}

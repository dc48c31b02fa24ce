/** `ten` is left out: ten Broeke is a family. */
const ONES =
  'zero one two three four five six seven eight nine - eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Misspelt more often than not. */
const SLIPS: readonly (readonly [string, number])[] = [
  ['fourty', 40],
  ['fourtieth', 40],
  ['fivety', 50],
  ['ninty', 90],
  ['nineth', 9],
  ['fourteeth', 14],
  ['twelth', 12],
  ['eigth', 8],
  ['fith', 5],
];

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at): [string, number] => [word, at]),
  ...ORDINALS.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ...SLIPS,
]);
const NUMBER = new RegExp(`\\b(?:${[...DIGITS.keys()].join('|')})\\b`);

/** English number words as digits: `twenty first century` and `twenty 1 century` give `21 century`, `second street` gives `2 street`. */
export function numbersAsDigits(text: string): string {
  if (!NUMBER.test(text)) return text;
  const words: string[] = [];
  let open = 0;
  for (const word of text.split(' ')) {
    const value = DIGITS.get(word) ?? (open > 0 && /^[1-9]$/.test(word) ? Number(word) : undefined);
    if (value === undefined) {
      words.push(word);
      open = 0;
    } else if (open > 0 && value < 10) {
      words[words.length - 1] = String(open + value);
      open = 0;
    } else {
      words.push(String(value));
      open = value >= 20 ? value : 0;
    }
  }
  return words.join(' ');
}

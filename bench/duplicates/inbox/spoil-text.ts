import type { Random } from '../../lookup/random.js';

const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['l', '1'],
  ['o', '0'],
  ['e', 'c'],
  ['ij', 'y'],
  ['h', 'b'],
  ['ii', 'u'],
  ['S', '5'],
  ['t', 'f'],
];

/** One slip of a finger: a letter left out, doubled, swapped or another. */
export function spoilWord(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = 1 + random.below(word.length - 2);
  const [head, tail] = [word.slice(0, at), word.slice(at)];
  const ways = [
    head + tail.slice(1),
    head + (tail[0] ?? '') + tail,
    head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2),
    `${head}${random.pick([...'aeiourstn'])}${tail.slice(1)}`,
  ];
  return random.pick(ways);
}

/** Slips in a share of the words, as someone in a hurry writes. */
export function withTypos(text: string, share: number, random: Random): string {
  return text.replace(/\p{L}{4,}/gu, (word) => (random.chance(share) ? spoilWord(word, random) : word));
}

/** What a scanner makes of a letter: look-alike characters and broken lines. */
export function scanned(text: string, random: Random): string {
  const misread = text.replace(/\S+/g, (word) => {
    if (!random.chance(0.07)) return word;
    const [from, to] = random.pick(LOOK_ALIKE);
    return word.replace(from, to);
  });
  return misread.replace(/ (?=\S)/g, () => (random.chance(0.08) ? '\n' : ' '));
}

/** The end is lost, as where a field was too short. */
export function cutShort(text: string, random: Random): string {
  return text.slice(0, Math.floor(text.length * (0.4 + 0.5 * random.next())));
}

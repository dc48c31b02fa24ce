/** Below this length one changed letter makes another word ("werk"/"kerk", "contract"/"contact"): no slips are forgiven. */
const SHORTEST = 9;

/**
 * Whether a word is a slip of the pen away from a stem: one letter added, left out, changed or swapped with its
 * neighbour. With `prefix` the word may go on after the stem. The first letter must be right.
 */
export function isNearSpelling(word: string, stem: string, prefix: boolean): boolean {
  if (stem.length < SHORTEST || word[0] !== stem[0]) return false;
  if (!prefix) return Math.abs(word.length - stem.length) <= 1 && isOneSlip(word, stem);
  if (word.length < stem.length - 1) return false;
  return [-1, 0, 1].some((extra) => isOneSlip(word.slice(0, stem.length + extra), stem));
}

function isOneSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

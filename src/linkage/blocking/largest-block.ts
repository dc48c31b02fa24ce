/**
 * Largest block size (records) such that all blocks up to it cause at most `spend` meetings; 2 at least.
 *
 * @param counts records per block
 */
export function largestBlock(counts: Int32Array, spend: number): number {
  let largest = 0;
  for (let block = 0; block < counts.length; block++) if (counts[block]! > largest) largest = counts[block]!;
  const blocksOfSize = new Int32Array(largest + 1);
  // Most slots of hashed keys are empty: to count those too would cost more than all the rest.
  for (let block = 0; block < counts.length; block++) {
    const size = counts[block]!;
    if (size > 1) blocksOfSize[size]! += 1;
  }
  let spent = 0;
  let cap = 2;
  for (let size = 2; size <= largest; size++) {
    if (blocksOfSize[size] === 0) continue;
    spent += (blocksOfSize[size]! * size * (size - 1)) / 2;
    if (spent > spend) break;
    cap = size;
  }
  return cap;
}

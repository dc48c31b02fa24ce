/**
 * Largest block size (records) such that all blocks up to it cause at most `spend` meetings; 2 at least.
 *
 * @param counts records per block
 */
export function largestBlock(counts: Int32Array, spend: number): number {
  let largest = 0;
  for (const size of counts) if (size > largest) largest = size;
  const blocksOfSize = new Int32Array(largest + 1);
  for (const size of counts) blocksOfSize[size]! += 1;
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

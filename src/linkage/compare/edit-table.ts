const WIDTH = 258;
// Three rows of the table, used in turn; kept between calls because allocating them costs more than filling them.
const rows = [new Uint16Array(WIDTH), new Uint16Array(WIDTH), new Uint16Array(WIDTH)] as const;

/**
 * The same answer as `editDistance`, for strings of any length up to 256 and any script: the band of the table within
 * `atMost` of its diagonal, row by row; what lies outside cannot matter.
 *
 * @see Ukkonen, E. (1985). Algorithms for approximate string matching (the band). Information and Control 64.
 */
export function editTable(left: string, right: string, atMost: number): number {
  const n = left.length;
  const m = right.length;
  const far = atMost + 1;
  let beforeLast: Uint16Array = rows[0];
  let last: Uint16Array = rows[1];
  let current: Uint16Array = rows[2];
  for (let j = 0; j <= m; j++) last[j] = j;
  let before = -1;
  for (let i = 1; i <= n; i++) {
    const code = left.charCodeAt(i - 1);
    const from = i > atMost ? i - atMost : 1;
    const to = Math.min(i + atMost, m);
    let least = from === 1 ? i : far;
    current[from - 1] = least;
    for (let j = from; j <= to; j++) {
      const other = right.charCodeAt(j - 1);
      let cost = last[j - 1]! + (code === other ? 0 : 1);
      // @NOTE the cell above the band's right edge was never filled in this call.
      const removed = j < i + atMost ? last[j]! + 1 : far;
      const added = current[j - 1]! + 1;
      if (removed < cost) cost = removed;
      if (added < cost) cost = added;
      if (j > 1 && before === other && code === right.charCodeAt(j - 2) && beforeLast[j - 2]! + 1 < cost) {
        cost = beforeLast[j - 2]! + 1;
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    // @NOTE a swap looks two rows back, so a row whose least is one too many may still lead to `atMost`.
    if (least > far) return far;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
    before = code;
  }
  return Math.min(last[m]!, far);
}

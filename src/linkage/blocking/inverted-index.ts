/** Whole-number lists per row in one array: the items of row r are `items[start[r]] … items[start[r + 1] - 1]`. */
export interface RowLists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Turns items per row into rows per item. `itemCount` is one more than the largest item. */
export function invert(lists: RowLists, itemCount: number): RowLists {
  const start = new Int32Array(itemCount + 1);
  const { items: listed } = lists;
  for (let at = 0; at < listed.length; at++) start[listed[at]! + 1]! += 1;
  for (let item = 0; item < itemCount; item++) start[item + 1]! += start[item]!;
  const at = start.slice(0, itemCount);
  const items = new Int32Array(lists.items.length);
  for (let row = 0; row + 1 < lists.start.length; row++) {
    for (let k = lists.start[row]!; k < lists.start[row + 1]!; k++) {
      const item = lists.items[k]!;
      items[at[item]!++] = row;
    }
  }
  return { start, items };
}

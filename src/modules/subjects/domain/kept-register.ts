import type { RegisterShape } from './registers.js';

/** A register's records as cells, in the order of `allColumns(shape)`. */
export type Cells = readonly string[];

/** Turns stored cells into the fields a matcher knows; a column the matcher has no field for never reaches it. */
export type FieldReader<Fields> = (cells: Cells) => Fields;

/**
 * @param none the matcher's empty fields: their names say which columns may be read
 * @param camel name of a column as a field
 */
export function fieldReader<Fields extends object>(
  shape: RegisterShape,
  none: Fields,
  camel: (column: string) => string,
): FieldReader<Fields> {
  const places = [shape.idColumn, ...shape.columns].flatMap((column, at) =>
    camel(column) in none ? [[camel(column), at] as const] : [],
  );
  return (cells) => {
    // A copy keeps the shape that the engine knows: filling an empty object costs six times as much.
    const fields: Fields & Record<string, string> = { ...none } as Fields & Record<string, string>;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i];
      if (place) (fields as Record<string, string>)[place[0]] = cells[place[1]] ?? '';
    }
    return fields;
  };
}

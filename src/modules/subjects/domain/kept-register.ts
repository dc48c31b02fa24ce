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
    const fields: Record<string, string> = {};
    for (const name in none) fields[name] = '';
    for (const [name, at] of places) fields[name] = cells[at] ?? '';
    // Every name of `none` is set, with text: that is what Fields are.
    return fields as Fields;
  };
}

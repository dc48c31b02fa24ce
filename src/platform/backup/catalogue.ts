import type pg from 'pg';

export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
}

// Written by `migrate` itself on the other side.
const BOOKS = ['schema_migration', 'schema_migration_turn'];

/** Every table of the register with the columns that can be written, parents before the tables that refer to them. */
export async function listTables(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const found = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
     group by c.relname order by c.relname`,
    [BOOKS],
  );
  const references = await client.query<{ child: string; parent: string }>(
    `select child.relname as child, parent.relname as parent
     from pg_constraint k join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.conrelid <> k.confrelid`,
  );
  return parentsFirst(found.rows, references.rows);
}

/** @throws when tables refer to each other in a circle: such rows cannot be put back one table at a time */
export function parentsFirst(
  tables: readonly TableShape[],
  references: readonly { readonly child: string; readonly parent: string }[],
): readonly TableShape[] {
  const ordered: TableShape[] = [];
  const placed = new Set<string>();
  let waiting = [...tables];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ table }) =>
      references.every(({ child, parent }) => child !== table || placed.has(parent)),
    );
    if (ready.length === 0) {
      throw new Error(
        `Tables refer to each other in a circle: ${waiting.map((one) => one.table).join(', ')}`,
      );
    }
    for (const one of ready) placed.add(one.table);
    ordered.push(...ready);
    waiting = waiting.filter((one) => !placed.has(one.table));
  }
  return ordered;
}

export async function listSequences(client: pg.ClientBase): Promise<{ name: string; value: string }[]> {
  const found = await client.query<{ name: string; value: string }>(
    `select sequencename as name, coalesce(last_value, start_value - increment_by)::text as value
     from pg_sequences where schemaname = 'public' order by 1`,
  );
  return found.rows;
}

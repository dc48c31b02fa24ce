import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Measured, measure, type Wish } from './measure.js';
import { reportText } from './report-text.js';

/** What the database can do at most: one row a transaction, the text of a report in it, fsynced like any other. */
export async function bareInserts(pool: pg.Pool, wish: Wish): Promise<Measured> {
  await pool.query('create table if not exists bench_row (id uuid primary key, text text not null)');
  return measure(wish, async (writer, turn) => {
    await pool.query('insert into bench_row (id, text) values ($1, $2)', [
      randomUUID(),
      reportText(writer, turn),
    ]);
  });
}

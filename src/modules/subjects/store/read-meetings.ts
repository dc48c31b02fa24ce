import type { RegisterShape } from '../domain/registers.js';
import type { Queryable } from './share-book.js';

/** Told of each record behind each asked key: place of the key among the asked ones, rising, and the record. */
export type OnMeeting = (place: number, no: number) => void;

/**
 * Reads the records behind keys, of one key the lowest numbers. Set-based: one statement and one text however many
 * keys. Adding up is the caller's: in SQL it cost four times as much as reading (measured, 23,000 mentions), and
 * rows of their own cost the driver as much again.
 */
export async function readMeetings(
  db: Queryable,
  shape: RegisterShape,
  { keys, perKey }: { readonly keys: readonly number[]; readonly perKey: number },
  onMeeting: OnMeeting,
): Promise<void> {
  if (keys.length === 0) return;
  const found = await db.query<{ lines: string | null }>({
    name: `meetings-${shape.name}`,
    text: `select string_agg(p.place || ' ' || k.no || coalesce(' ' || k.more::text, ''), E'\\n' order by p.place, k.no)
        as lines
      from unnest($1::int[]) with ordinality as p (key, place)
      cross join lateral (
        select no, more from ${shape.name}_key where key = p.key order by no limit $2
      ) k`,
    values: [keys, perKey],
  });
  readLines(found.rows[0]?.lines ?? '', perKey, onMeeting);
}

const ZERO = 48;
const NINE = 57;
const NEWLINE = 10;

/** Lines of `place no {no,no,…}`: the first number of a line is the place, from 1; the others are records. */
function readLines(lines: string, perKey: number, onMeeting: OnMeeting): void {
  let [number, digits, place, given] = [0, 0, 0, 0];
  let atStart = true;
  for (let i = 0; i <= lines.length; i += 1) {
    const code = i < lines.length ? lines.charCodeAt(i) : NEWLINE;
    if (code >= ZERO && code <= NINE) {
      number = number * 10 + code - ZERO;
      digits += 1;
      continue;
    }
    if (digits > 0 && atStart) {
      if (number !== place) given = 0;
      place = number;
      atStart = false;
    } else if (digits > 0 && given < perKey) {
      onMeeting(place - 1, number);
      given += 1;
    }
    number = 0;
    digits = 0;
    if (code === NEWLINE) atStart = true;
  }
}

import type { Database } from '../../../platform/postgres/index.js';
import { type Kept, ORGANISATIONS, PERSONS } from '../store/kept-registers.js';
import type { LookupDesk } from './find-persons.js';
import { matchMany, type Question } from './match-many.js';

/** A mention of a file: its id, and what it holds by the names of FORMATS (`given_names`, `birth_date`, …). */
export interface BulkMention {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'address' | 'phone' | 'iban';
  readonly fields: Readonly<Record<string, string>>;
}

export interface BulkMatch {
  readonly mentionId: string;
  readonly rank: number;
  readonly subjectId: string;
  readonly weight: number;
  readonly probability: number;
}

/** Two statements a chunk, so many mentions at once; two chunks at work so that server and scorer both are. */
const CHUNK = 1_000;
const AT_ONCE = 2;

/** Matches every mention, in chunks; `write` gets the rows of one chunk, mentions in the order of the file. */
export async function bulkMatch(
  database: Pick<Database, 'pool'>,
  lookup: LookupDesk,
  asked: {
    readonly mentions: readonly BulkMention[];
    readonly top: number;
    write(rows: readonly BulkMatch[]): void;
  },
): Promise<void> {
  const chunks: (readonly BulkMention[])[] = [];
  for (let at = 0; at < asked.mentions.length; at += CHUNK) chunks.push(asked.mentions.slice(at, at + CHUNK));
  const running: Promise<BulkMatch[]>[] = [];
  let next = 0;
  const start = () => {
    const chunk = chunks[next];
    next += 1;
    if (chunk) running.push(matchChunk(database, lookup, chunk, asked.top));
  };
  for (let i = 0; i < AT_ONCE; i += 1) start();
  for (let first = running.shift(); first; first = running.shift()) {
    const rows = await first;
    start();
    asked.write(rows);
  }
}

async function matchChunk(
  database: Pick<Database, 'pool'>,
  lookup: LookupDesk,
  chunk: readonly BulkMention[],
  top: number,
): Promise<BulkMatch[]> {
  const found = new Map<string, BulkMatch[]>();
  const run = async <Fields extends object, Profile>(
    kept: Kept<Fields, Profile>,
    mentions: readonly BulkMention[],
    question: Question,
  ) => {
    if (mentions.length === 0) return;
    const shares = await lookup.shareBook.shares(database.pool, kept.shape.name);
    const fields = mentions.map((mention) => fieldsOf(kept.matcher.none, mention.fields));
    const search = { kept, lexicon: lookup.lexicon, shares };
    const ranked = await matchMany(database.pool, search, { mentions: fields, question });
    for (const [at, mention] of mentions.entries()) {
      const rows = (ranked[at] ?? []).slice(0, top).map(({ candidate, weight, probability }) => ({
        mentionId: mention.id,
        rank: 0,
        subjectId: candidate.cells[0] ?? '',
        weight,
        probability,
      }));
      found.set(mention.id, (found.get(mention.id) ?? []).concat(rows));
    }
  };
  const isFact = (mention: BulkMention) => mention.kind !== 'person' && mention.kind !== 'organisation';
  await run(
    PERSONS,
    chunk.filter((mention) => mention.kind === 'person'),
    'who',
  );
  await run(
    ORGANISATIONS,
    chunk.filter((mention) => mention.kind === 'organisation'),
    'who',
  );
  await run(PERSONS, chunk.filter(isFact), 'bears');
  await run(ORGANISATIONS, chunk.filter(isFact), 'bears');
  return chunk.flatMap((mention) => bestRows(found.get(mention.id) ?? [], top));
}

function bestRows(rows: readonly BulkMatch[], top: number): BulkMatch[] {
  return [...rows]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, top)
    .map((row, at) => ({ ...row, rank: at + 1 }));
}

/** Fields of a mention by the matcher's names; fields it does not know are left out. */
export function fieldsOf<Fields extends object>(
  none: Fields,
  given: Readonly<Record<string, string>>,
): Fields {
  const fields: Record<string, string> = {};
  for (const name in none) {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    fields[name] = given[column] ?? given[name] ?? '';
  }
  return fields as Fields;
}

import { createLexicon, type Lexicon } from '../../../linkage/register/index.js';
import type { Database } from '../../../platform/postgres/index.js';
import { keptByName } from '../store/kept-registers.js';
import type { Queryable, SharePage } from '../store/share-book.js';
import { hasSketches, type SketchSource, sketchesInMemory, sketchesInStore } from '../store/sketch-source.js';
import { fieldsOf } from './fields-of.js';
import type { LookupDesk } from './find-persons.js';
import { inOrder } from './in-order.js';
import type { MatchedRecord } from './score-chunk.js';
import { type ScorerCrew, scoreHere, scoreInThreads } from './scorer-crew.js';
import { type Asked, pick, type Question, searchTwice } from './search-twice.js';

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

/** Two statements a chunk, so many mentions at once; as many chunks at work so that server and scorers all are. */
const CHUNK = 500;
const AT_ONCE = 8;
/** Below this many mentions starting threads costs more than it saves. */
const FEW = 2_000;

type BulkRegister = 'subject' | 'organisation';

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
  const db = database.pool;
  // One page for the whole file: its mentions are weighed alike, and the threads need not follow changes.
  const pages = {
    subject: await openPage(db, lookup, { register: 'subject', mentions: asked.mentions.length }),
    organisation: await openPage(db, lookup, { register: 'organisation', mentions: asked.mentions.length }),
  };
  const setting = new Map([
    ['subject' as const, pages.subject.counts],
    ['organisation' as const, pages.organisation.counts],
  ]);
  const crew = asked.mentions.length < FEW ? scoreHere(setting) : scoreInThreads(setting);
  const work: Work = { db, crew, pages, lexicon: createLexicon(), top: asked.top };
  const chunks: (readonly BulkMention[])[] = [];
  for (let at = 0; at < asked.mentions.length; at += CHUNK) chunks.push(asked.mentions.slice(at, at + CHUNK));
  try {
    await inOrder(chunks, { atOnce: AT_ONCE, start: (chunk) => matchChunk(work, chunk), take: asked.write });
  } finally {
    await crew.end();
  }
}

/** One register as the whole file is matched with it. */
interface OpenPage extends SharePage {
  readonly sketches: SketchSource | undefined;
}

/** Mentions to a record from which reading all sketches takes less time than reading those of the candidates. */
const MANY = 1 / 800;

function openPage(
  db: Queryable,
  { shareBook }: LookupDesk,
  { register, mentions }: { readonly register: BulkRegister; readonly mentions: number },
): Promise<OpenPage> {
  return keptByName(register, async (kept) => {
    const page = await shareBook.page(db, register);
    if (!hasSketches(kept, page.keyedBy)) return { ...page, sketches: undefined };
    const many = mentions >= page.counts.total * MANY;
    return { ...page, sketches: await (many ? sketchesInMemory : sketchesInStore)(db, kept.shape) };
  });
}

interface Work {
  readonly db: Queryable;
  readonly crew: ScorerCrew;
  readonly pages: Readonly<Record<BulkRegister, OpenPage>>;
  readonly lexicon: Lexicon;
  readonly top: number;
}

/** Persons and organisations are looked up in their register; a fact in both, because either may bear it. */
async function matchChunk(work: Work, chunk: readonly BulkMention[]): Promise<BulkMatch[]> {
  const found = new Map<string, MatchedRecord[]>();
  const isFact = (mention: BulkMention) => mention.kind !== 'person' && mention.kind !== 'organisation';
  const tasks: readonly (readonly [BulkRegister, Question, readonly BulkMention[]])[] = [
    ['subject', 'who', chunk.filter((mention) => mention.kind === 'person')],
    ['organisation', 'who', chunk.filter((mention) => mention.kind === 'organisation')],
    ['subject', 'bears', chunk.filter(isFact)],
    ['organisation', 'bears', chunk.filter(isFact)],
  ];
  for (const [register, question, mentions] of tasks) {
    if (mentions.length === 0) continue;
    const matched = await matchIn(work, register, {
      mentions: mentions.map((each) => each.fields),
      question,
    });
    for (const [at, { id }] of mentions.entries())
      found.set(id, [...(found.get(id) ?? []), ...(matched[at] ?? [])]);
  }
  return chunk.flatMap(({ id }) => bestRows(id, found.get(id) ?? [], work.top));
}

function matchIn(
  { db, crew, pages, lexicon, top }: Work,
  register: BulkRegister,
  { mentions, question }: Asked<BulkMention['fields']>,
): Promise<MatchedRecord[][]> {
  return keptByName(register, (kept) =>
    searchTwice(
      db,
      { kept, lexicon, shares: pages[register].shares, sketches: pages[register].sketches },
      {
        mentions: mentions.map((fields) => fieldsOf(kept.matcher.none, fields)),
        question,
        score: (places, candidates) =>
          crew.score({ register, chunk: { mentions: pick(mentions, places), question, candidates, top } }),
      },
    ),
  );
}

function bestRows(mentionId: string, rows: readonly MatchedRecord[], top: number): BulkMatch[] {
  return [...rows]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, top)
    .map((row, at) => ({ mentionId, rank: at + 1, ...row }));
}

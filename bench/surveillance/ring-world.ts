import type { LinkedReport, SeededRandom } from '../../src/surveillance/phenomena/index.js';

/**
 * A year of 5,000 reports in which most share nothing, some share things for harmless reasons, and one ring of 8–15 reports hides.
 * Harmless sharing: things that come back (Zipf), things known to many that are on the list of hubs, and some that are on no list,
 * and repeated reports about one matter.
 */
export interface RingWorld {
  readonly reports: readonly LinkedReport[];
  /** Ids of the ring, in order of day. */
  readonly ring: readonly string[];
  readonly hubs: ReadonlySet<string>;
}

export const YEAR = 364;
const REPORTS = 5000;
const LISTED_HUBS = 20;
const UNLISTED_POPULAR = 30;
const RECURRING = 2000;
const PROFESSIONAL_SOURCES = 300;

export function ringWorld(random: SeededRandom): RingWorld {
  const size = 8 + random.below(8);
  const reports: LinkedReport[] = [];
  const days = Array.from({ length: REPORTS - size }, () => random.below(YEAR)).sort((a, b) => a - b);
  for (const [at, day] of days.entries()) reports.push(background({ at, day, earlier: reports, random }));
  const ring = ringReports(size, random);
  const hubs = new Set(Array.from({ length: LISTED_HUBS }, (_, at) => `hub:${at}`));
  return { reports: [...reports, ...ring], ring: ring.map(({ id }) => id), hubs };
}

interface Draw {
  readonly at: number;
  readonly day: number;
  readonly earlier: readonly LinkedReport[];
  readonly random: SeededRandom;
}

/** One in twelve is a repeat about a matter of the last weeks, from the same source in two cases of three. */
function background({ at, day, earlier, random }: Draw): LinkedReport {
  const id = `r${String(at).padStart(5, '0')}`;
  const source = sourceOf(id, random);
  const entities = Array.from({ length: 1 + random.below(4) }, (_, place) => thing(`${id}-${place}`, random));
  const recent = earlier[earlier.length - 1 - random.below(200)];
  if (recent === undefined || random.next() >= 1 / 12) return { id, day, source, entities };
  const shared = recent.entities.slice(0, 1 + random.below(2));
  const same = random.next() < 2 / 3;
  return { id, day, source: same ? recent.source : source, entities: [...shared, ...entities.slice(0, 2)] };
}

/** Half of the sources report often (a municipality, an inspector); the others once. */
function sourceOf(id: string, random: SeededRandom): string {
  return random.next() < 0.5 ? `pro:${random.below(PROFESSIONAL_SOURCES)}` : `once:${id}`;
}

function thing(fresh: string, random: SeededRandom): string {
  const kind = random.next();
  if (kind < 0.08) return `hub:${random.below(LISTED_HUBS)}`;
  if (kind < 0.1) return `popular:${random.below(UNLISTED_POPULAR)}`;
  // A rank from a log-uniform draw: a Zipf law over the things that come back now and then.
  if (kind < 0.2) return `recurring:${Math.floor(RECURRING ** (0.4 + 0.6 * random.next()))}`;
  return `thing:${fresh}`;
}

/** Each ring report mentions two or three of its four to six shared things, one of its own, and sometimes a hub. */
function ringReports(size: number, random: SeededRandom): LinkedReport[] {
  const pool = Array.from({ length: 4 + random.below(3) }, (_, at) => `ring:${at}`);
  const start = 180 + random.below(60);
  const length = 42 + random.below(71);
  const days = Array.from({ length: size }, () => start + random.below(length)).sort((a, b) => a - b);
  return days.map((day, at) => {
    const id = `x${String(at).padStart(2, '0')}`;
    const shared = pickSome(pool, 2 + random.below(2), random);
    const hub = random.next() < 0.3 ? [`hub:${random.below(LISTED_HUBS)}`] : [];
    return { id, day, source: sourceOf(id, random), entities: [...shared, `thing:${id}`, ...hub] };
  });
}

function pickSome(pool: readonly string[], count: number, random: SeededRandom): string[] {
  const left = [...pool];
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0] ?? '');
}

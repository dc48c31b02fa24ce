/** One deduplicated report and the things it mentions: phone, IBAN, address, document number, KvK number. */
export interface LinkedReport {
  /** Unique. */
  readonly id: string;
  /** Day it was received, a whole number from any fixed origin. */
  readonly day: number;
  /** Who reported; two reports of one source are no independent support. */
  readonly source: string;
  /** Keys of the mentioned entities, kind included (`phone:31612345678`), so that no two kinds collide. */
  readonly entities: readonly string[];
}

/** Two reports and what they share. `a` and `b` are positions in `reports`, a < b. */
export interface ReportLink {
  readonly a: number;
  readonly b: number;
  /** Σ over shared entities of 1/(mentions − 1): a thing that many share says little (Newman 2001). */
  readonly weight: number;
  /** The shared entities, sorted: what the hit shows as its ground. */
  readonly through: readonly string[];
}

export interface ReportGraph {
  /** Sorted by id, so that the order of the input cannot matter. */
  readonly reports: readonly LinkedReport[];
  /** Sorted by a, then b. */
  readonly links: readonly ReportLink[];
  /** Entities of the given list that were seen and made no link. */
  readonly suppressed: readonly EntityMentions[];
  /** Entities above `maxMentions` that made no link either: someone must judge whether they belong on the list. */
  readonly unlistedHubs: readonly EntityMentions[];
}

export interface EntityMentions {
  readonly entity: string;
  readonly mentions: number;
}

export interface ReportGraphSettings {
  /** Lawyers, reception centres, large employers: shared by right, so they tie nobody together. */
  readonly hubs: ReadonlySet<string>;
  /** An entity in more reports than this makes no link; it keeps the number of links within bounds. >= 2. */
  readonly maxMentions: number;
}

/**
 * Links every two reports that share an entity which is no hub.
 * Newman (2001), Physical Review E 64:016132, weighs a shared entity by 1/(mentions − 1).
 */
export function reportGraph(input: readonly LinkedReport[], settings: ReportGraphSettings): ReportGraph {
  const reports = [...input].sort((a, b) => (a.id < b.id ? -1 : 1));
  const links = new Map<number, { a: number; b: number; weight: number; through: string[] }>();
  const suppressed: EntityMentions[] = [];
  const unlistedHubs: EntityMentions[] = [];
  for (const [entity, members] of mentionsOf(reports)) {
    const seen = { entity, mentions: members.length };
    if (settings.hubs.has(entity)) suppressed.push(seen);
    else if (members.length > settings.maxMentions) unlistedHubs.push(seen);
    else addLinks(links, { entity, members, count: reports.length });
  }
  return {
    reports,
    links: [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b),
    suppressed,
    unlistedHubs,
  };
}

/** Positions of the reports that mention each entity, rising; entities sorted. */
function mentionsOf(reports: readonly LinkedReport[]): [string, number[]][] {
  const mentions = new Map<string, number[]>();
  for (const [at, { entities }] of reports.entries()) {
    for (const entity of new Set(entities)) {
      const members = mentions.get(entity);
      if (members === undefined) mentions.set(entity, [at]);
      else members.push(at);
    }
  }
  return [...mentions].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface SharedEntity {
  readonly entity: string;
  readonly members: readonly number[];
  readonly count: number;
}

function addLinks(
  links: Map<number, { a: number; b: number; weight: number; through: string[] }>,
  { entity, members, count }: SharedEntity,
): void {
  for (const [place, a] of members.entries()) {
    for (const b of members.slice(place + 1)) {
      const link = links.get(a * count + b) ?? { a, b, weight: 0, through: [] };
      link.weight += 1 / (members.length - 1);
      link.through.push(entity);
      links.set(a * count + b, link);
    }
  }
}

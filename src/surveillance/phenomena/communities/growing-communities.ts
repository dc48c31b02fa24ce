import { benjaminiHochberg } from '../../multiplicity/adjust.js';
import { type Gap, gap } from '../gap.js';
import { seededRandom } from '../seeded-random.js';
import { hypergeometricAtLeast } from './hypergeometric.js';
import type { LouvainSettings } from './louvain.js';
import { newEdgeP } from './new-edge-null.js';
import { type ReportCommunity, reportCommunities, sourcesOf } from './report-communities.js';
import {
  type EntityMentions,
  type LinkedReport,
  type ReportGraph,
  type ReportGraphSettings,
  reportGraph,
} from './report-graph.js';

export interface GrowthSettings extends ReportGraphSettings, LouvainSettings {
  /** The last day that counts; later reports are not known yet. */
  readonly now: number;
  /** A report of the last so many days is new, e.g. 56. */
  readonly windowDays: number;
  /** Draws of the degree-preserving null, e.g. 999. */
  readonly permutations: number;
  /** Least number of reports and of sources of a community, over the whole period. */
  readonly minReports: number;
  readonly minSources: number;
  /** False discovery rate among the communities of one evaluation, 0..1. */
  readonly level: number;
}

/** One link as shown: the two reports and the things they share. */
export interface ShownEdge {
  readonly reports: readonly [string, string];
  readonly through: readonly string[];
  readonly isNew: boolean;
}

export interface GrowingCommunity {
  readonly reports: readonly string[];
  readonly newReports: readonly string[];
  readonly sources: number;
  readonly edges: readonly ShownEdge[];
  /** Chance of so many new reports here if the reports' dates had nothing to do with the links. */
  readonly pGrowth: number;
  /** Chance of so many new links inside under the degree-preserving null. */
  readonly pNewEdges: number;
  /** The larger of the two: both must be rare. */
  readonly p: number;
  /** Benjamini–Hochberg over all communities with enough support. */
  readonly q: number;
}

export interface GrowthAnswer {
  readonly kind: 'communities';
  /** Rarest first. */
  readonly hits: readonly GrowingCommunity[];
  /** Communities with enough support that were judged. */
  readonly tested: number;
  readonly suppressed: readonly EntityMentions[];
  readonly unlistedHubs: readonly EntityMentions[];
}

/**
 * Finds communities of reports that grow faster than chance.
 *
 * Two nulls, and the larger p counts (intersection–union). (1) The links stay and the reports' dates are permuted, so every degree and every
 * day's volume is kept; the number of new reports in a community of n is then hypergeometric, exactly. (2) The link ends are paired afresh with every
 * degree kept ({@link newEdgeP}). Support (reports, sources) is the same under null (1), so asking for it first costs no validity.
 *
 * @returns the hits, or a gap when there is nothing new, nothing old, or no link
 */
export function growingCommunities(
  input: readonly LinkedReport[],
  settings: GrowthSettings,
): GrowthAnswer | Gap {
  const known = input.filter(({ day }) => day <= settings.now);
  const since = settings.now - settings.windowDays;
  const fresh = known.filter(({ day }) => day > since).length;
  if (known.length === 0) return gap('no-reports');
  if (fresh === 0) return gap('no-window');
  if (fresh === known.length) return gap('no-reference');
  const graph = reportGraph(known, settings);
  if (graph.links.length === 0) return gap('no-links');
  const judged = judgeAll(graph, { ...settings, since, fresh });
  const q = benjaminiHochberg(judged.map(({ p }) => p));
  const hits = judged
    .map((community, at) => ({ ...community, q: q[at] ?? 1 }))
    .filter((community) => community.q <= settings.level)
    .sort((a, b) => a.p - b.p || b.newReports.length - a.newReports.length);
  const { suppressed, unlistedHubs } = graph;
  return { kind: 'communities', hits, tested: judged.length, suppressed, unlistedHubs };
}

interface Judging extends GrowthSettings {
  readonly since: number;
  /** Number of reports with day > since. */
  readonly fresh: number;
}

function judgeAll(graph: ReportGraph, judging: Judging): Omit<GrowingCommunity, 'q'>[] {
  const { reports, links } = graph;
  const { communities, membership } = reportCommunities(graph, judging);
  const supported = communities.flatMap((community, at) =>
    hasSupport(community, reports, judging) ? [at] : [],
  );
  const candidate = new Map(supported.map((community, at) => [community, at]));
  const isNew = (at: number) => (reports[at]?.day ?? judging.since) > judging.since;
  const asked = supported.flatMap((at) => communities[at] ?? []);
  const ends = links.map(({ a, b }): [number, number] => [
    candidate.get(membership[a] ?? -1) ?? -1,
    candidate.get(membership[b] ?? -1) ?? -1,
  ]);
  const observed = asked.map(
    (community) => community.links.filter(({ a, b }) => isNew(a) || isNew(b)).length,
  );
  const newLinks = links.filter(({ a, b }) => isNew(a) || isNew(b)).length;
  const random = seededRandom(judging.seed);
  const pEdges = newEdgeP({ ends, observed, newLinks, permutations: judging.permutations }, random);
  return asked.map((community, at) =>
    judged(community, { graph, judging, isNew, pNewEdges: pEdges[at] ?? 1 }),
  );
}

function hasSupport(
  community: ReportCommunity,
  reports: readonly LinkedReport[],
  { minReports, minSources }: Judging,
) {
  return community.members.length >= minReports && sourcesOf(community, reports) >= minSources;
}

interface Evidence {
  readonly graph: ReportGraph;
  readonly judging: Judging;
  readonly isNew: (position: number) => boolean;
  readonly pNewEdges: number;
}

function judged(community: ReportCommunity, evidence: Evidence): Omit<GrowingCommunity, 'q'> {
  const { graph, judging, isNew, pNewEdges } = evidence;
  const idOf = (at: number) => graph.reports[at]?.id ?? '';
  const newMembers = community.members.filter(isNew);
  const urn = { all: graph.reports.length, marked: judging.fresh, drawn: community.members.length };
  const pGrowth = hypergeometricAtLeast(newMembers.length, urn);
  return {
    reports: community.members.map(idOf),
    newReports: newMembers.map(idOf),
    sources: sourcesOf(community, graph.reports),
    edges: community.links.map(({ a, b, through }) => ({
      reports: [idOf(a), idOf(b)],
      through,
      isNew: isNew(a) || isNew(b),
    })),
    pGrowth,
    pNewEdges,
    p: Math.max(pGrowth, pNewEdges),
  };
}

import { type LouvainSettings, louvainPartition } from './louvain.js';
import type { LinkedReport, ReportGraph, ReportLink } from './report-graph.js';

/** A set of at least two reports that hang together, with the links inside it. */
export interface ReportCommunity {
  /** Positions in the graph's `reports`, rising. */
  readonly members: readonly number[];
  readonly links: readonly ReportLink[];
}

export interface CommunitiesOfGraph {
  readonly communities: readonly ReportCommunity[];
  /** Index in `communities` of each report of the graph; −1 for a report without links. */
  readonly membership: readonly number[];
}

/** Louvain over the reports that have a link; the many reports without one are left to stand alone. */
export function reportCommunities(graph: ReportGraph, settings: LouvainSettings): CommunitiesOfGraph {
  const linked = [...new Set(graph.links.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b);
  const node = new Map(linked.map((position, at) => [position, at]));
  const links = graph.links.map(({ a, b, weight }) => ({ a: node.get(a) ?? 0, b: node.get(b) ?? 0, weight }));
  const partition = louvainPartition(linked.length, links, settings);
  const membership = graph.reports.map((_, at) => {
    const place = node.get(at);
    return place === undefined ? -1 : (partition.membership[place] ?? -1);
  });
  const communities: { members: number[]; links: ReportLink[] }[] = [];
  for (const [at, community] of membership.entries()) {
    if (community >= 0) placeOf(communities, community).members.push(at);
  }
  for (const link of graph.links) {
    const community = membership[link.a] ?? -1;
    if (community === membership[link.b]) placeOf(communities, community).links.push(link);
  }
  return { communities, membership };
}

function placeOf(communities: { members: number[]; links: ReportLink[] }[], at: number) {
  const found = communities[at] ?? { members: [], links: [] };
  communities[at] = found;
  return found;
}

/** Different sources among the members. */
export function sourcesOf(community: ReportCommunity, reports: readonly LinkedReport[]): number {
  return new Set(community.members.map((at) => reports[at]?.source)).size;
}

import { UndirectedGraph } from 'graphology';
import louvainPackage from 'graphology-communities-louvain';
import { seededRandom } from '../seeded-random.js';
import { modularity, type WeightedLink } from './modularity.js';

// The package is CommonJS: `export default` in its types is `module.exports` at run time.
const louvain = louvainPackage as unknown as typeof louvainPackage.default;

export interface LouvainSettings {
  /** γ of the modularity; above 1 gives smaller communities. 1 is Newman's. */
  readonly resolution: number;
  readonly seed: number;
  /** Runs with seeds seed, seed + 1, …; the partition of highest modularity is kept, the first of equals. >= 1. */
  readonly restarts: number;
}

export interface Partition {
  /** Community of each node 0..n−1, numbered 0, 1, … in the order in which they first appear. */
  readonly membership: readonly number[];
  readonly modularity: number;
}

/**
 * Communities by Louvain (Blondel et al. 2008, doi 10.1088/1742-5468/2008/10/P10008), with chance from the seed only.
 *
 * @param nodes n, the number of nodes; a node without links is a community of its own
 * @throws RangeError when `restarts` is below 1
 */
export function louvainPartition(
  nodes: number,
  links: readonly WeightedLink[],
  settings: LouvainSettings,
): Partition {
  if (!(settings.restarts >= 1)) throw new RangeError(`restarts must be >= 1: ${settings.restarts}`);
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node += 1) graph.addNode(node);
  for (const { a, b, weight } of links) graph.addEdge(a, b, { weight });
  let best: Partition = { membership: Array.from({ length: nodes }, (_, node) => node), modularity: 0 };
  if (links.length === 0) return best;
  for (let run = 0; run < settings.restarts; run += 1) {
    const random = seededRandom(settings.seed + run);
    const found = louvain(graph, { resolution: settings.resolution, rng: random.next });
    const membership = renumbered(Array.from({ length: nodes }, (_, node) => found[String(node)] ?? -1));
    const quality = modularity(links, membership, settings.resolution);
    if (run === 0 || quality > best.modularity) best = { membership, modularity: quality };
  }
  return best;
}

function renumbered(labels: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return labels.map((label) => {
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
}

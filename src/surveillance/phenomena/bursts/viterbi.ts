/** A chain of states 0..states−1 in which going up costs and going down is free (Kleinberg 2003). */
export interface BurstAutomaton {
  readonly states: number;
  /** Cost of one level up, >= 0; from i to j > i costs (j − i) times this. */
  readonly climb: number;
  readonly length: number;
  /** −ln of the probability of observation t in a state, up to a term that is the same for all states. */
  readonly cost: (t: number, state: number) => number;
}

export interface BurstPaths {
  /** The cheapest whole path, looking back from the end. A later observation may revise an earlier state. */
  readonly path: readonly number[];
  /** At each t the cheapest state given observations 0..t only. A later observation never changes it. */
  readonly asKnown: readonly number[];
}

/**
 * Viterbi (forward) over the automaton, which starts in state 0. Of equally cheap states the lowest wins: no burst without need.
 * Time O(length · states²).
 */
export function cheapestPath(automaton: BurstAutomaton): BurstPaths {
  const { states, length } = automaton;
  let costs = Array.from({ length: states }, (_, state) => (state === 0 ? 0 : Number.POSITIVE_INFINITY));
  const cameFrom: number[][] = [];
  const asKnown: number[] = [];
  for (let t = 0; t < length; t += 1) {
    const step = forward(automaton, costs, t);
    costs = step.costs;
    cameFrom.push(step.from);
    asKnown.push(lowestOf(costs));
  }
  const path: number[] = [];
  for (let t = length - 1, state = lowestOf(costs); t >= 0; t -= 1) {
    path.push(state);
    state = cameFrom[t]?.[state] ?? 0;
  }
  return { path: path.reverse(), asKnown };
}

function forward({ states, climb, cost }: BurstAutomaton, before: readonly number[], t: number) {
  const costs: number[] = [];
  const from: number[] = [];
  for (let state = 0; state < states; state += 1) {
    const reaching = before.map((spent, earlier) => spent + Math.max(0, state - earlier) * climb);
    const best = lowestOf(reaching);
    from.push(best);
    costs.push((reaching[best] ?? 0) + cost(t, state));
  }
  return { costs, from };
}

/** Index of the smallest value, the first of equals. */
function lowestOf(values: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) {
    if ((values[at] ?? 0) < (values[best] ?? 0)) best = at;
  }
  return best;
}

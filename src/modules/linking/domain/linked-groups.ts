import type { Judgement } from './judgement.js';

/** Mentions and records that were judged the same, directly or through each other. */
export interface LinkedGroup {
  readonly mentions: readonly string[];
  /** `register:id`. */
  readonly targets: readonly string[];
  readonly attention: Attention | undefined;
}

/** Why a group needs a person: it says two things at once. */
export type Attention = 'contradiction' | 'two-records';

/**
 * The groups that live judgements make: a pure function of them, so retiring a judgement gives back exactly what
 * was there before it. "Same" joins; a "not the same" inside one group contradicts it; so do two records of one
 * register, until they are found to be one person. That a record bears a fact joins nobody: many may bear it.
 */
export function linkedGroups(judgements: readonly Judgement[]): LinkedGroup[] {
  const forest = new Forest();
  const onWho = judgements.filter((judgement) => judgement.question === 'who');
  for (const judgement of onWho)
    if (judgement.verdict === 'same') forest.join(mentionNode(judgement), targetNode(judgement));
  const denied = onWho.filter((judgement) => judgement.verdict === 'not-same');
  return forest.groups().map((nodes) => groupOf(nodes, denied));
}

function groupOf(nodes: readonly string[], denied: readonly Judgement[]): LinkedGroup {
  const members = new Set(nodes);
  const targets = nodes.filter((node) => node.startsWith(TARGET)).map((node) => node.slice(TARGET.length));
  const mentions = nodes.filter((node) => node.startsWith(MENTION)).map((node) => node.slice(MENTION.length));
  const contradicted = denied.some((each) => members.has(mentionNode(each)) && members.has(targetNode(each)));
  const registers = targets.map((target) => target.slice(0, target.indexOf(':')));
  const attention = contradicted
    ? 'contradiction'
    : new Set(registers).size < registers.length
      ? 'two-records'
      : undefined;
  return { mentions: mentions.sort(), targets: targets.sort(), attention };
}

const MENTION = 'm/';
const TARGET = 't/';
const mentionNode = (judgement: Judgement) => MENTION + judgement.mentionId;
const targetNode = (judgement: Judgement) => `${TARGET}${judgement.register}:${judgement.targetId}`;

/** Disjoint sets by name. */
class Forest {
  readonly #parent = new Map<string, string>();

  join(a: string, b: string): void {
    this.#parent.set(this.#root(a), this.#root(b));
  }

  groups(): string[][] {
    const groups = new Map<string, string[]>();
    for (const node of [...this.#parent.keys()].sort()) {
      const root = this.#root(node);
      groups.set(root, [...(groups.get(root) ?? []), node]);
    }
    return [...groups.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  }

  #root(node: string): string {
    let root = node;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up;
    this.#parent.set(node, root);
    if (!this.#parent.has(root)) this.#parent.set(root, root);
    return root;
  }
}

/** How many calls become one, and how many groups may be under way at once. */
export interface GatherLimits {
  readonly most: number;
  readonly lanes: number;
  /** True for an error after which the group may have been done all the same: then nobody is tried again. */
  readonly isDoubtful: (error: unknown) => boolean;
}

interface Waiting<In, Out> {
  readonly input: In;
  resolve(output: Out): void;
  reject(error: unknown): void;
}

/**
 * Joins calls that come at the same time into groups, as a database joins commits: whoever comes while a group is under
 * way waits for the next one, and nobody waits for company. When a group fails, each of its calls is done alone, so
 * that one bad call never fails another.
 */
export function gather<In, Out>(
  work: (inputs: readonly In[]) => Promise<readonly Out[]>,
  limits: GatherLimits,
): (input: In) => Promise<Out> {
  const queue: Waiting<In, Out>[] = [];
  let underWay = 0;

  async function runLane(): Promise<void> {
    underWay += 1;
    for (;;) {
      const group = queue.splice(0, limits.most);
      if (group.length === 0) break;
      await doGroup(group);
    }
    underWay -= 1;
  }

  async function doGroup(group: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const outputs = await work(group.map((one) => one.input));
      group.forEach((one, index) => {
        const output = outputs[index];
        if (output === undefined) one.reject(new Error('A gathered call got no output'));
        else one.resolve(output);
      });
    } catch (error) {
      if (group.length === 1 || limits.isDoubtful(error)) for (const one of group) one.reject(error);
      else for (const one of group) await doGroup([one]);
    }
  }

  return (input) =>
    new Promise<Out>((resolve, reject) => {
      queue.push({ input, resolve, reject });
      if (underWay < limits.lanes) void runLane();
    });
}

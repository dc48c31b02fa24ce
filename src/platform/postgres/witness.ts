import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './with-tx.js';

/** Writes something of its own into every writing transaction of the request it belongs to, just before COMMIT. */
export type Witness = (tx: Tx) => Promise<void>;

const current = new AsyncLocalStorage<Witness>();

/** Everything `work` starts is witnessed. */
export function witnessed<T>(witness: Witness, work: () => T): T {
  return current.run(witness, work);
}

export function currentWitness(): Witness | undefined {
  return current.getStore();
}

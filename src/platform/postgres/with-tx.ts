import { setTimeout as delay } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Chance } from '../chance.js';
import { flushInserts, openInserts } from './insert-last.js';
import { isConnectionLost, isRolledBackByServer } from './sql-state.js';
import { currentWitness } from './witness.js';

/** A transaction. A module names its own tables with `tx.withTables<{ signal: SignalTable }>()`. */
export type Tx = Transaction<unknown>;

export interface TxOptions {
  /** Read committed unless a rule has to hold over rows that are not locked. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable';
  readonly readOnly?: boolean;
  /** Runs in total, the first included. */
  readonly attempts?: number;
}

/** What `withTx` needs of a database; `wait` and `chance` come in, so that tests own time and jitter. */
export interface TxHost {
  readonly db: Kysely<unknown>;
  readonly chance: Chance;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * The connection broke while COMMIT was under way: nobody can tell whether it holds, so it is not run again.
 * The caller asks again with the same Idempotency-Key, which finds the stored answer or does the work.
 */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown';
}

type Hook = () => void;

// Keyed by executor and not by transaction: `withTables()` gives a new Transaction over the same executor.
const hooks = new WeakMap<object, Hook[]>();

/** Has `hook` called once this transaction is committed; after a rollback it is never called. */
export function afterCommit(tx: Pick<Tx, 'getExecutor'>, hook: Hook): void {
  const list = hooks.get(tx.getExecutor());
  if (!list) throw new Error('afterCommit needs a transaction of withTx');
  list.push(hook);
}

/**
 * Runs `work` in one transaction and commits. On serialization failure (40001), deadlock (40P01) or a
 * connection lost before COMMIT the whole of `work` runs again, at most `attempts` times (5), so `work`
 * touches nothing but the transaction; what must happen outside waits for `afterCommit`.
 */
export async function withTx<T>(
  host: TxHost,
  work: (tx: Tx) => Promise<T>,
  options: TxOptions = {},
): Promise<T> {
  const attempts = options.attempts ?? 5;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(host, work, options);
    } catch (error) {
      const again = isRolledBackByServer(error) || (isConnectionLost(error) && !isCommitUnknown(error));
      if (!again || attempt >= attempts) throw error;
      await (host.wait ?? delay)(pauseBefore(attempt, error, host.chance));
    }
  }
}

const isCommitUnknown = (error: unknown) => error instanceof CommitUnknown;

async function runOnce<T>(host: TxHost, work: (tx: Tx) => Promise<T>, options: TxOptions): Promise<T> {
  const own: Hook[] = [];
  let committing = false;
  const builder = host.db.transaction().setIsolationLevel(options.isolation ?? 'read committed');
  const transaction = options.readOnly ? builder.setAccessMode('read only') : builder;
  const result = await transaction
    .execute(async (tx) => {
      hooks.set(tx.getExecutor(), own);
      openInserts(tx);
      const value = await work(tx);
      await flushInserts(tx);
      if (!options.readOnly) await currentWitness()?.(tx);
      committing = true;
      return value;
    })
    .catch((error: unknown) => {
      if (committing && isConnectionLost(error))
        throw new CommitUnknown('Connection lost during COMMIT', { cause: error });
      throw error;
    });
  for (const hook of own) hook();
  return result;
}

/** Full jitter: 16 writers that collided must not come back in step. A server that restarts takes 1–2 s. */
function pauseBefore(attempt: number, error: unknown, chance: Chance): number {
  const base = isConnectionLost(error) ? 400 : 10;
  return base / 2 + chance.fraction() * base * 2 ** attempt;
}

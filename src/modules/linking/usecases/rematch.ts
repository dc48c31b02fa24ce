import type { SignalId } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { keysOfRecords, takeRegisterChanges } from '../../subjects/index.js';
import { signalsWaitingFor, signalsWithOpenMentions } from '../store/open-mentions.js';
import { type LinkingDeps, proposeLinks } from './propose-links.js';

const CHANGES_AT_ONCE = 100;
const PAGE = 200;

/**
 * Matches again the open mentions that the latest changes of the register may concern. What is lost in a crash
 * between taking a change and proposing, the nightly round brings back.
 * @returns how many signals were matched again
 */
export async function rematchChanged(deps: LinkingDeps): Promise<number> {
  const concerned = await deps.house.database.withTx((tx) => concernedSignals(deps, tx));
  if (concerned === 'all') return rematchAll(deps);
  for (const signalId of concerned) await proposeLinks(deps, signalId as SignalId);
  return concerned.length;
}

/** Every night: all open mentions, because nobody who links to nobody may be forgotten. */
export async function rematchAll(deps: LinkingDeps): Promise<number> {
  let count = 0;
  let after: string | undefined;
  for (;;) {
    const page = await signalsWithOpenMentions(deps.house.database.db, after, PAGE);
    for (const signalId of page) await proposeLinks(deps, signalId as SignalId);
    count += page.length;
    after = page.at(-1);
    if (page.length < PAGE) return count;
  }
}

async function concernedSignals(deps: LinkingDeps, tx: Tx): Promise<readonly string[] | 'all'> {
  const changes = await takeRegisterChanges(tx, CHANGES_AT_ONCE);
  if (changes.some((change) => change.nos.length === 0)) return 'all';
  const signals = new Set<string>();
  for (const { register, nos } of changes) {
    if (register !== 'subject' && register !== 'organisation') continue;
    const keys = await keysOfRecords(deps.house.database.pool, deps.lookup, { register, nos });
    for (const signalId of await signalsWaitingFor(tx, register, keys)) signals.add(signalId);
  }
  return [...signals];
}

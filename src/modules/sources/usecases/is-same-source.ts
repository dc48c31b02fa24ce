import { systemActor } from '../../../kernel/index.js';
import { recordAudit } from '../../audit/index.js';
import { findContact } from '../contact-store.js';
import { isSameReach } from '../domain/is-same-reach.js';
import type { SourceHouse } from '../ports.js';

/**
 * Whether two contacts in the vault are of one tipster: repetition by one source never counts as a second source
 * (DOMAIN.md §1.4). Compared inside the vault; only yes or no leaves it, and each comparison is recorded.
 */
export async function isSameSource(house: SourceHouse, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  return house.database.withTx(async (tx) => {
    const [ours, theirs] = [
      await findContact(tx, house.vault, one),
      await findContact(tx, house.vault, other),
    ];
    const same = ours !== undefined && theirs !== undefined && isSameReach(ours, theirs);
    await recordAudit(tx, house, {
      actor: systemActor('linking'),
      action: 'source.compare',
      object: { kind: 'source', id: one },
      detail: { other },
    });
    return same;
  });
}

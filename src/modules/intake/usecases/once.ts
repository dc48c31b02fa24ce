import { accept, type Outcome, refuse } from '../../../kernel/index.js';
import type { Tx } from '../../../platform/postgres/index.js';
import { type DraftToken, hashDraftToken, openDraft, sealDraft } from '../draft-seal.js';
import type { IntakeHouse } from '../ports.js';
import { lockDraft, putDraft, reserveDraft } from '../store/draft-rows.js';

/** An answer that was given stays this long for who asks again: a reload, a second press, a lost connection. */
const KEPT_MILLISECONDS = 3_600_000;

interface Answered<T> {
  readonly digest: string;
  readonly answer: T;
}

/**
 * Does `work` once for a token, in one transaction with the remembered answer; a second call gets that answer. The
 * answer is sealed under the token itself, so the hub cannot read it back.
 */
export async function once<T>(
  house: IntakeHouse,
  asked: { readonly token: DraftToken; readonly digest: string },
  work: (tx: Tx) => Promise<T>,
): Promise<Outcome<T>> {
  const { token, digest } = asked;
  const tokenHash = hashDraftToken(token);
  return house.database.withTx(async (tx) => {
    const expiresAt = new Date(house.clock.now().getTime() + KEPT_MILLISECONDS);
    await reserveDraft(tx, tokenHash, expiresAt);
    const row = await lockDraft(tx, tokenHash);
    if (row?.phase === 'sent') return answerAgain<T>(openDraft(token, row.sealed) as Answered<T>, digest);
    const answer = await work(tx);
    const kept: Answered<T> = { digest, answer };
    await putDraft(tx, {
      token_hash: tokenHash,
      sealed: sealDraft(token, kept),
      phase: 'sent',
      expires_at: expiresAt,
    });
    return accept(answer);
  });
}

function answerAgain<T>(kept: Answered<T>, digest: string): Outcome<T> {
  if (kept.digest === digest) return accept(kept.answer);
  return refuse(
    'invalid',
    'idempotency-key-reused',
    'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Kies een nieuwe.',
  );
}

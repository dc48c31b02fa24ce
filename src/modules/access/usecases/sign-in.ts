import { accept, type Outcome, refuse, type StaffActor } from '../../../kernel/index.js';
import type { House } from '../../../platform/house.js';
import { recordAudit } from '../../audit/index.js';
import { findStaffBySubject } from '../store.js';
import type { AccessTables } from '../tables.js';
import { staffActor } from './identify.js';
import { hashSecret, newSecret } from './secret.js';

const SESSION_HOURS = 10;
const ATTEMPT_MINUTES = 10;

export interface Attempt {
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce: string;
  readonly returnTo: string;
}

/** Remembers what the answer of the identity provider must match. */
export async function beginSignIn(house: House, attempt: Attempt): Promise<void> {
  const now = house.clock.now();
  await house.database.withTx(async (tx) => {
    const tables = tx.withTables<AccessTables>();
    await tables
      .deleteFrom('sign_in_attempt')
      .where('created_at', '<', new Date(now.getTime() - ATTEMPT_MINUTES * 60_000))
      .execute();
    await tables
      .insertInto('sign_in_attempt')
      .values({
        state_hash: hashSecret(attempt.state),
        code_verifier: attempt.codeVerifier,
        nonce: attempt.nonce,
        return_to: attempt.returnTo,
        created_at: now,
      })
      .execute();
  });
}

/** Takes the remembered attempt out, once: an answer that comes twice is refused. */
export async function takeAttempt(house: House, state: string): Promise<Attempt | undefined> {
  const oldest = new Date(house.clock.now().getTime() - ATTEMPT_MINUTES * 60_000);
  const row = await house.database.withTx((tx) =>
    tx
      .withTables<AccessTables>()
      .deleteFrom('sign_in_attempt')
      .where('state_hash', '=', hashSecret(state))
      .where('created_at', '>', oldest)
      .returningAll()
      .executeTakeFirst(),
  );
  return row && { state, codeVerifier: row.code_verifier, nonce: row.nonce, returnTo: row.return_to };
}

export interface NewSession {
  readonly actor: StaffActor;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Opens a session for the colleague with this subject. Someone the desk does not know is refused, and that is logged. */
export async function openSession(house: House, subject: string): Promise<Outcome<NewSession>> {
  const now = house.clock.now();
  return house.database.withTx(async (tx) => {
    const staff = await findStaffBySubject(tx, subject);
    if (!staff?.active)
      return refuse('not-allowed', 'unknown-colleague', 'Dit account heeft geen toegang tot Knooppunt.');
    const session = { token: newSecret(), expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000) };
    const tables = tx.withTables<AccessTables>();
    await tables.deleteFrom('session').where('expires_at', '<', now).execute();
    await tables
      .insertInto('session')
      .values({
        token_hash: hashSecret(session.token),
        staff_id: staff.id,
        created_at: now,
        last_seen_at: now,
        expires_at: session.expiresAt,
      })
      .execute();
    const actor = staffActor(staff);
    await recordAudit(tx, house, { actor, action: 'session.open', object: { kind: 'staff', id: staff.id } });
    return accept({ actor, ...session });
  });
}

export async function endSession(house: House, actor: StaffActor, token: string): Promise<void> {
  await house.database.withTx(async (tx) => {
    await tx
      .withTables<AccessTables>()
      .deleteFrom('session')
      .where('token_hash', '=', hashSecret(token))
      .execute();
    await recordAudit(tx, house, {
      actor,
      action: 'session.end',
      object: { kind: 'staff', id: actor.staffId },
    });
  });
}

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.js';
import { aRoutePolicy } from '../../../test/builders/route-policy.js';
import { type TestDatabase, testDatabase } from '../../../test/support/database.js';
import { colleague, type TestHouse, testHouse } from '../../../test/support/house.js';
import { type Outcome, PUBLIC, type RouteId, type SignalId } from '../../kernel/index.js';
import { ANONYMOUS_GRADE, assessSignal } from '../assessment/index.js';
import { listPackages } from '../disclosure/index.js';
import { finishEnrichment, lookUp } from '../enrichment/index.js';
import { proposeRoutes, type RouteChoice, type RoutePolicy } from '../routing/index.js';
import { findSignal, moveSignal, openSignals } from '../signals/index.js';
import { decideRoute, listReferrals, previewPackage, type ReferralPolicy, recordFeedback } from './index.js';

let database: TestDatabase;
let house: TestHouse;
let routes: RoutePolicy;
let policy: ReferralPolicy;
const ann = colleague('Ann', 'BEOORDELAAR', 'COORDINATOR');
const cor = colleague('Cor', 'COORDINATOR');

const toKmar: RouteChoice = { code: 'KMAR', verb: 'informeren', basis: 'VW107-4', reason: 'mensensmokkel' };
const toToezicht: RouteChoice = {
  code: 'TOEZICHT',
  verb: 'doorzetten',
  basis: 'AVG6-1E',
  reason: 'meer dossiers',
};

beforeAll(async () => {
  database = await testDatabase();
  house = testHouse(database);
  ({ routes, referrals: policy } = await aRoutePolicy());
});

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value;
}

async function enriched(): Promise<SignalId> {
  const [opened] = await database.withTx((tx) =>
    openSignals(tx, house, PUBLIC, [aReport({ text: 'Ik zag het. Een vrachtwagen brengt mensen binnen.' })]),
  );
  const signalId = opened!.id;
  value(
    await assessSignal(house, ann, {
      signalId,
      themes: ['MENSENSMOKKEL'],
      intent: 'onbekend',
      grade: ANONYMOUS_GRADE,
      urgency: 'NORMAAL',
      motive: 'concreet',
    }),
  );
  value(
    await database.withTx((tx) =>
      moveSignal(tx, house, ann, {
        signalId,
        action: 'signal.link',
        to: 'GEKOPPELD',
        event: { type: 'signal.linked' },
      }),
    ),
  );
  value(await finishEnrichment(house, ann, { signalId, reason: 'niets te raadplegen' }));
  return signalId;
}

async function proposed(...choices: RouteChoice[]) {
  const signalId = await enriched();
  const ids = value(await proposeRoutes(house, routes, ann, { signalId, routes: choices }));
  return { signalId, ids };
}

const release = (signalId: SignalId, routeId: RouteId, by = cor) =>
  decideRoute(house, policy, by, { signalId, routeId, decision: 'release', reason: 'akkoord' });

describe('releasing a route that leaves the house', () => {
  it('is refused to the proposer, whatever roles he has', async () => {
    const { signalId, ids } = await proposed(toKmar);
    const refused = await release(signalId, ids[0]!, ann);
    expect(refused.ok === false && refused.code).toBe('four-eyes');
    expect((await findSignal(database.db, signalId))?.state).toBe('ROUTE_VOORGESTELD');
    expect(await listPackages(database.db, signalId)).toEqual([]);
  });

  it('freezes exactly what the second reader saw, with its hash, and forwards the signal', async () => {
    const { signalId, ids } = await proposed(toKmar);
    const preview = value(await previewPackage(house, policy, cor, { signalId, routeId: ids[0]! }));
    value(await release(signalId, ids[0]!));
    const [frozen] = await listPackages(database.db, signalId);
    expect(JSON.parse(frozen!.content)).toEqual(preview.content);
    expect(frozen!.sha256).toBe(createHash('sha256').update(frozen!.content).digest('hex'));
    expect(frozen!.content).not.toContain('Ik zag het');
    expect((await findSignal(database.db, signalId))?.state).toBe('DOORGEZET');
    expect(house.asked.at(-1)).toMatchObject({ type: 'package.frozen', packageId: frozen!.id });
  });

  it('happens once when two colleagues press at once', async () => {
    const { signalId, ids } = await proposed(toKmar);
    const both = await Promise.all([
      release(signalId, ids[0]!),
      release(signalId, ids[0]!, colleague('Dan', 'COORDINATOR')),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await listReferrals(database.db, signalId)).toHaveLength(1);
  });
});

describe('an internal route', () => {
  it('may be let go by the assessor alone, while the external one waits', async () => {
    const { signalId, ids } = await proposed(toKmar, toToezicht);
    value(await release(signalId, ids[1]!, ann));
    expect((await findSignal(database.db, signalId))?.state).toBe('ROUTE_VOORGESTELD');
    value(await release(signalId, ids[0]!));
    const signal = await findSignal(database.db, signalId);
    expect([signal?.state, signal?.routes.toSorted()]).toEqual(['DOORGEZET', ['KMAR', 'TOEZICHT']]);
  });
});

describe('sending a route back', () => {
  it('returns the signal to the assessor and withdraws what waited beside it', async () => {
    const { signalId, ids } = await proposed(toKmar, toToezicht);
    value(
      await decideRoute(house, policy, cor, {
        signalId,
        routeId: ids[0]!,
        decision: 'send-back',
        reason: 'te veel tekst',
      }),
    );
    expect((await findSignal(database.db, signalId))?.state).toBe('VEREDELD');
    const late = await release(signalId, ids[1]!);
    expect(late.ok === false && late.code).toBe('route-decided');
  });
});

describe('proposing routes', () => {
  it('names everything that is wrong at once', async () => {
    const signalId = await enriched();
    const refused = await proposeRoutes(house, routes, ann, {
      signalId,
      routes: [
        { ...toKmar, basis: 'TOESTEMMING', reason: ' ' },
        { ...toToezicht, recipient: 'EMM' },
      ],
    });
    const paths = refused.ok ? [] : refused.flaws.map((flaw) => flaw.path);
    expect(paths).toEqual(['routes.0.basis', 'routes.0.reason', 'routes.1.recipient']);
  });

  it('is refused while the sender forbids passing on, and leaves the state as it was', async () => {
    const signalId = await enriched();
    await database.withTx((tx) =>
      moveSignal(tx, house, ann, {
        signalId,
        action: 'signal.mark',
        event: { type: 'mention.changed' },
        patch: { handling: ['H2'] },
      }),
    );
    const refused = await proposeRoutes(house, routes, ann, { signalId, routes: [toKmar] });
    expect(refused.ok === false && refused.kind).toBe('blocked');
    expect((await findSignal(database.db, signalId))?.state).toBe('VEREDELD');
  });
});

describe('feedback of a receiver', () => {
  it('acknowledges and ends a hand-over', async () => {
    const { signalId, ids } = await proposed(toKmar);
    value(await release(signalId, ids[0]!));
    const [referral] = await listReferrals(database.db, signalId);
    value(
      await recordFeedback(house, cor, {
        signalId,
        referralId: referral!.id,
        feedback: { kind: 'acknowledged' },
      }),
    );
    value(
      await recordFeedback(house, cor, {
        signalId,
        referralId: referral!.id,
        feedback: { kind: 'outcome', outcome: 'gegrond' },
      }),
    );
    expect((await findSignal(database.db, signalId))?.state).toBe('TERUGGEKOPPELD');
    expect((await listReferrals(database.db, signalId))[0]).toMatchObject({ outcome: 'gegrond' });
  });

  it('that returns the signal starts a second clock', async () => {
    const { signalId, ids } = await proposed(toKmar);
    value(await release(signalId, ids[0]!));
    const [referral] = await listReferrals(database.db, signalId);
    house.clock.moveTo(new Date('2026-05-04T10:00:00Z'));
    value(
      await recordFeedback(house, cor, {
        signalId,
        referralId: referral!.id,
        feedback: { kind: 'returned', reason: 'niet voor ons' },
      }),
    );
    expect(await findSignal(database.db, signalId)).toMatchObject({
      state: 'GERETOURNEERD',
      clock: 2,
      due_on: '2026-05-12',
    });
  });
});

describe('a look-up that fails', () => {
  it('is kept as a gap, never as an absence', async () => {
    const signalId = await enriched();
    const down = async () => {
      throw new Error('register onbereikbaar');
    };
    const result = value(
      await lookUp(house, { SPONSORREGISTER: down, EIGEN_HISTORIE: down, REGISTER: down }, ann, {
        signalId,
        source: 'SPONSORREGISTER',
        query: 'Testbedrijf',
        reason: 'referent genoemd',
      }),
    );
    expect(result).toEqual({ status: 'failed', why: 'register onbereikbaar' });
  });
});

describe('the top grade', () => {
  it('holds only when a second colleague gives it too', async () => {
    const [opened] = await database.withTx((tx) => openSignals(tx, house, PUBLIC, [aReport()]));
    const input = {
      signalId: opened!.id,
      themes: ['SCHIJNRELATIE'],
      intent: 'onbekend' as const,
      grade: { scheme: '4x4' as const, source: 'A' as const, information: 1 as const },
      urgency: 'NORMAAL' as const,
      motive: 'eigen waarneming',
    };
    const first = await assessSignal(house, ann, input);
    expect(first.ok === false && first.code).toBe('second-grader');
    expect((await assessSignal(house, ann, input)).ok).toBe(false);
    expect((await assessSignal(house, colleague('Eva', 'BEOORDELAAR'), input)).ok).toBe(true);
  });
});

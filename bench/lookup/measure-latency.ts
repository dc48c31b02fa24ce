import type { StaffActor, StaffId } from '../../src/kernel/index.js';
import type { PersonFields } from '../../src/linkage/register/index.js';
import { findPersons, type LookupDeps } from '../../src/modules/subjects/index.js';
import type { TrueMention } from './generate-mentions.js';
import { percentile, round } from './quality.js';

const OFFICER: StaffActor = {
  kind: 'staff',
  staffId: '00000000-0000-7000-8000-000000000001' as StaffId,
  name: 'Meting',
  roles: ['BEOORDELAAR'],
};

export interface Latency {
  readonly clients: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Look-ups as the desk does them, audit row and its commit included. Milliseconds. */
async function lookUpOnce(deps: LookupDeps, mention: TrueMention): Promise<number> {
  const start = performance.now();
  const found = await findPersons(deps, OFFICER, { fields: fieldsOf(mention), limit: 10 });
  if (!found.ok) throw new Error(found.message);
  return performance.now() - start;
}

/** `clients` at once, each asking again as soon as it is answered. */
export async function measureClosed(
  deps: LookupDeps,
  mentions: readonly TrueMention[],
  clients: number,
): Promise<Latency> {
  const times: number[] = [];
  let next = 0;
  const start = performance.now();
  const client = async () => {
    for (let mention = mentions[next++]; mention; mention = mentions[next++])
      times.push(await lookUpOnce(deps, mention));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return summary(times, clients, performance.now() - start);
}

/**
 * Eight clients together ask `perSecond` times a second, whether or not earlier questions are answered. One timer
 * at a time: with one for each of 8,000 questions the first ones waited ten seconds for an idle server.
 */
export async function measurePaced(
  deps: LookupDeps,
  mentions: readonly TrueMention[],
  perSecond: number,
): Promise<Latency> {
  const start = performance.now();
  const ask = async (mention: TrueMention, due: number) => {
    await lookUpOnce(deps, mention);
    return performance.now() - due;
  };
  const asked: Promise<number>[] = [];
  for (const [at, mention] of mentions.entries()) {
    const due = start + (at * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    asked.push(ask(mention, due));
  }
  return summary(await Promise.all(asked), 8, performance.now() - start);
}

function summary(times: number[], clients: number, elapsed: number): Latency {
  times.sort((a, b) => a - b);
  return {
    clients,
    perSecond: round(times.length / (elapsed / 1000)),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
    max: percentile(times, 1),
  };
}

function fieldsOf(mention: TrueMention): Partial<PersonFields> {
  return Object.fromEntries(
    Object.entries(mention.fields).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

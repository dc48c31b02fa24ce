import type { PersonProfile } from '../register/person-profile.js';
import { scoreOrganisation } from '../register/score-organisation.js';
import { scorePerson } from '../register/score-person.js';
import type { Shares } from '../register/shares.js';
import { bestPairs } from './best-pairs.js';
import type { Mentioned, PreparedSignal } from './prepare-signal.js';
import type { SignalShares } from './signal-shares.js';

export interface AboutShares {
  readonly names: Shares;
  readonly companies: Shares;
  readonly signals: SignalShares;
}

/** Whether two signals are about the same, in bits by kind. */
export interface ComparedAbout {
  readonly persons: number;
  readonly organisations: number;
  readonly facts: number;
  /** The bits that the one person or company that both have would give by itself. */
  readonly oneThing: number;
  readonly sharedFacts: readonly string[];
}

/** Two tellers of one event name other people this often, and other companies (a trade name, a hirer). */
const OTHER_PERSONS = 0.03;
const OTHER_ORGANISATIONS = 0.1;
/** A signal names few persons, a register many relatives: agreement says more here than the register's weights. */
const OF_A_PERSON = 1.15;
/** Bits when both name a second person too, and these differ: another couple, another worker. */
const OTHER_SECOND_PERSON = -4.5;
/** Bits by kind when both have a fact of it and none in common; people have more telephones and addresses than cars. */
const OTHER_FACTS: readonly (readonly [string, number])[] = [
  ['iban:', -3],
  ['plate:', -4],
  ['phone:', -0.5],
  ['street:', -0.5],
];
const MOST_OF_ONE = 30;
const NONE: readonly string[] = [];
const MOST_OF_A_FACT = 13;
/** A name in a text is one word of a name, and may be anybody's: the first bits say nothing. */
const NAME_IN_TEXT = 0.8;
const ANYBODY = 2.5;
/** Part of the bits of a whole name in a text that counts: it may be a street, or the writer's own. */
const OF_A_WRITTEN_NAME = 0.4;
const MOST_OF_A_NAME = 12;
/** A fact beside a person or company that agrees says some of the same: it may be theirs. */
const FACT_BESIDE = 0.8;

/** @param named bits of names and places that the one mentions and the other only has in its text */
export function compareAbout(
  a: PreparedSignal,
  b: PreparedSignal,
  { shares, named }: { readonly shares: AboutShares; readonly named: number },
): ComparedAbout {
  const persons = bestPairs(a.persons, b.persons, (x, y) => personBits(x, y, shares.names));
  const organisations = bestPairs(a.organisations, b.organisations, (x, y) => {
    const { weight, prior } = scoreOrganisation(x.profile, y.profile, shares.companies);
    return weight - prior;
  });
  const sharedFacts = factsInBoth(a.shape.facts, b.shape.facts);
  const agrees = Math.max(persons[0] ?? 0, organisations[0] ?? 0) > 6;
  const inText = Math.max(
    named * NAME_IN_TEXT - ANYBODY,
    OF_A_WRITTEN_NAME * writtenBits(a, b, shares.names),
  );
  const known = factBits(sharedFacts, shares.signals) + Math.min(MOST_OF_A_NAME, Math.max(0, inText));
  const facts = known * (agrees ? FACT_BESIDE : 1);
  const who = togetherOr(OTHER_PERSONS, persons);
  const other = (persons[1] ?? 0) < 0 ? OTHER_SECOND_PERSON : 0;
  const where = togetherOr(OTHER_ORGANISATIONS, organisations);
  return {
    persons: who.all + other,
    organisations: where.all,
    facts: facts + otherFacts(a.shape.facts, b.shape.facts, sharedFacts),
    oneThing: Math.max(who.best, where.best) + facts,
    sharedFacts,
  };
}

function personBits(a: Mentioned<PersonProfile>, b: Mentioned<PersonProfile>, names: Shares): number {
  const { weight, prior } = scorePerson(a.profile, b.profile, names);
  const bits = weight - prior;
  return bits > 0 ? OF_A_PERSON * bits : bits;
}

/** Bits of persons whom at least one of the two only names in its text, as a mention or in the text of the other. */
function writtenBits(a: PreparedSignal, b: PreparedSignal, names: Shares): number {
  if (a.written.length + b.written.length === 0) return 0;
  let sum = 0;
  const bitsOf = (x: Mentioned<PersonProfile>, y: Mentioned<PersonProfile>) =>
    a.written.includes(x) || b.written.includes(y) ? personBits(x, y, names) : 0;
  for (const bits of bestPairs(a.everybody, b.everybody, bitsOf)) sum += Math.max(0, bits);
  return sum;
}

function factsInBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.length === 0 || b.length === 0 ? NONE : a.filter((fact) => b.includes(fact));
}

/** Both name an account, a car, a telephone or an address, and not the same. */
function otherFacts(a: readonly string[], b: readonly string[], shared: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let bits = 0;
  for (const [kind, weight] of OTHER_FACTS) {
    const ofKind = (fact: string) => fact.startsWith(kind);
    if (a.some(ofKind) && b.some(ofKind) && !shared.some(ofKind)) bits += weight;
  }
  return bits;
}

/** The first pair counts either way, with the chance that both name others; further pairs count when they agree. */
function togetherOr(others: number, [first, ...more]: readonly number[]): { all: number; best: number } {
  if (first === undefined) return { all: 0, best: 0 };
  const best = Math.log2(others + (1 - others) * 2 ** Math.min(first, MOST_OF_ONE));
  const rest = more.reduce((sum, bits) => sum + Math.min(Math.max(0, bits - 2), MOST_OF_ONE), 0);
  return { all: best + rest, best };
}

/** The rarest shared fact counts in full, the others for a third: a house has one postcode and one telephone. */
function factBits(shared: readonly string[], shares: SignalShares): number {
  const bits = shared
    .map((fact) => Math.log2((shares.total + 100) / (shares.fact(fact) + 0.5)) - 1)
    .map((each) => Math.min(MOST_OF_A_FACT, Math.max(0, each)))
    .sort((x, y) => y - x);
  return bits.reduce((sum, each, at) => sum + (at === 0 ? each : each / 3), 0);
}

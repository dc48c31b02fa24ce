import type { Actor, Outcome, SignalId } from '../../kernel/index.js';
import { sees } from '../../modules/access/index.js';
import type { LookUpItem, LookUpResult, LookUps } from '../../modules/enrichment/index.js';
import { findSignal, guardOf, mentionsLike, readMentions } from '../../modules/signals/index.js';
import {
  type FoundMatches,
  findOrganisations,
  findPersons,
  findSponsors,
  type LookupDesk,
} from '../../modules/subjects/index.js';
import type { House } from '../../platform/house.js';

const MOST_HITS = 20;
/** Candidates below this are no answer to "what do we know of this name". */
const LEAST_PROBABILITY = 0.5;

/** The sources a colleague can ask from one signal; none is asked by itself (R-NOBULK). */
export function lookUpsOf(house: House, lookup: LookupDesk): LookUps {
  const deps = { house, lookup };
  return {
    EIGEN_HISTORIE: async ({ signalId, actor }) => resultOf(await ownHistory(house, signalId, actor)),
    SPONSORREGISTER: async ({ query, actor }) => {
      const found = await findSponsors(deps, actor, {
        fields: /^\d{8}$/.test(query) ? { kvk: query } : { name: query },
        limit: MOST_HITS,
      });
      return matches(found);
    },
    REGISTER: async ({ query, actor }) => {
      const organisations = await findOrganisations(deps, actor, {
        fields: { name: query },
        limit: MOST_HITS,
      });
      const persons = await findPersons(deps, actor, {
        fields: /^\d{10}$/.test(query) ? { vNumber: query } : { surname: query },
        limit: MOST_HITS,
      });
      const [first, second] = [matches(persons), matches(organisations)];
      return resultOf([...itemsOf(first), ...itemsOf(second)]);
    },
  };
}

async function ownHistory(house: House, signalId: SignalId, actor: Actor): Promise<LookUpItem[]> {
  const { db } = house.database;
  const items: LookUpItem[] = [];
  for (const mention of await readMentions(db, signalId)) {
    const others = await mentionsLike(db, {
      notIn: signalId,
      kind: mention.kind,
      normalised: [mention.normalised],
      limit: MOST_HITS,
    });
    for (const other of others) {
      const signal = await findSignal(db, other.signal_id);
      // What this colleague may not see does not exist for him, in an enrichment either.
      if (signal && sees(actor, guardOf(signal)))
        items.push({ label: signal.number, detail: `noemt ook ${mention.as_written}`, ref: signal.id });
    }
  }
  return items;
}

function matches(found: Outcome<FoundMatches>): LookUpResult {
  if (!found.ok) throw new Error(found.message);
  const likely = found.value.results.filter((match) => match.probability >= LEAST_PROBABILITY);
  return resultOf(
    likely.map((match) => ({
      label: match.label,
      detail: match.contributions.map((part) => part.label).join(' · '),
      ref: match.id,
    })),
  );
}

const itemsOf = (result: LookUpResult) => (result.status === 'found' ? result.items : []);

const resultOf = (items: readonly LookUpItem[]): LookUpResult =>
  items.length > 0 ? { status: 'found', items } : { status: 'nothing' };

import type { SignalId } from '../../kernel/index.js';
import type { IntakeHouse } from '../../modules/intake/index.js';
import {
  proposeLinks,
  proposeRelations,
  type RelatingDeps,
  rematchAll,
  rematchChanged,
} from '../../modules/linking/index.js';
import { isSameSource } from '../../modules/sources/index.js';
import type { LookupDesk } from '../../modules/subjects/index.js';
import type { Jobs } from '../../platform/jobs/index.js';
import type { Handlers } from './work.js';

const REMATCH_CHANGED = 'linking.rematch-changed';
const REMATCH_ALL = 'linking.rematch-all';
const CHANGED_SECONDS = 60;
const NIGHT_SECONDS = 86_400;

/** What proposing takes: the register, and a vault that says whether two tipsters are one. */
export const relatingDeps = (house: IntakeHouse, lookup: LookupDesk): RelatingDeps => ({
  house,
  lookup,
  isSameSource: (one, other) => isSameSource(house, one, other),
});

/** Proposing, and matching again what links to nobody: when the register changed, and every night. */
export function linkingHandlers(deps: RelatingDeps): Handlers {
  return {
    'linking.propose': async ({ data }) => {
      const signalId = String(data['signalId']) as SignalId;
      await proposeLinks(deps, signalId);
      await proposeRelations(deps, signalId);
    },
    // A judgement that is taken back makes the mention wait for a link again.
    'linking.match-again': async ({ data }) =>
      void (await proposeLinks(deps, String(data['signalId']) as SignalId)),
    [REMATCH_CHANGED]: async () => void (await rematchChanged(deps)),
    [REMATCH_ALL]: async () => void (await rematchAll(deps)),
  };
}

export async function keepRematching(jobs: Jobs): Promise<void> {
  await jobs.declare(REMATCH_CHANGED);
  await jobs.declare(REMATCH_ALL);
  jobs.every(REMATCH_CHANGED, CHANGED_SECONDS);
  jobs.every(REMATCH_ALL, NIGHT_SECONDS);
}

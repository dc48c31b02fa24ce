import type { SignalId } from '../../kernel/index.js';
import {
  type LinkingDeps,
  proposeLinks,
  proposeRelations,
  rematchAll,
  rematchChanged,
} from '../../modules/linking/index.js';
import type { Jobs } from '../../platform/jobs/index.js';
import type { Handlers } from './work.js';

const REMATCH_CHANGED = 'linking.rematch-changed';
const REMATCH_ALL = 'linking.rematch-all';
const CHANGED_SECONDS = 60;
const NIGHT_SECONDS = 86_400;

/** Proposing, and matching again what links to nobody: when the register changed, and every night. */
export function linkingHandlers(deps: LinkingDeps): Handlers {
  return {
    'linking.propose': async ({ data }) => {
      const signalId = String(data['signalId']) as SignalId;
      await proposeLinks(deps, signalId);
      await proposeRelations(deps, signalId);
    },
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

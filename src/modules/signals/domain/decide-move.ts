import { type Actor, accept, type Outcome, refuse } from '../../../kernel/index.js';
import { type MoverRole, type SignalState, TRANSITIONS } from './states.js';

/** What the guards of the state machine look at. */
export interface MoveFacts {
  readonly state: SignalState;
  readonly flags: readonly string[];
  readonly themes: readonly string[];
  readonly graded: boolean;
}

/**
 * Whether a signal may go from its state to `to` by this actor (DOMAIN.md §1.4).
 * Whether the *person* is the right one (four eyes) is for the use case, which knows the proposer.
 */
export function decideMove(facts: MoveFacts, to: SignalState, actor: Actor): Outcome<SignalState> {
  const allowed = TRANSITIONS[facts.state][to];
  if (!allowed) return wrongState(facts.state, to);
  if (facts.flags.includes('BEVROREN') && to !== facts.state) return frozen();
  if (!moverRoles(actor).some((role) => allowed.includes(role)))
    return refuse(
      'not-allowed',
      'role-may-not-move',
      `Uw rol mag deze stap niet zetten (${facts.state} naar ${to}).`,
    );
  if (to === 'DOORGEZET' && (facts.themes.length === 0 || !facts.graded))
    return refuse(
      'wrong-state',
      'not-assessed',
      'Beoordeel het signaal eerst: thema en waardering ontbreken.',
    );
  return accept(to);
}

/** The steps that lead on from a state, for this actor: what the screen may offer. */
export function nextStates(facts: MoveFacts, actor: Actor): SignalState[] {
  const targets = Object.keys(TRANSITIONS[facts.state]) as SignalState[];
  return targets.filter((to) => decideMove(facts, to, actor).ok);
}

function moverRoles(actor: Actor): readonly MoverRole[] {
  switch (actor.kind) {
    case 'staff':
      return actor.roles;
    case 'partner':
      return ['PARTNER'];
    case 'system':
    case 'public':
      return ['SYSTEM'];
  }
}

const wrongState = (from: SignalState, to: SignalState) =>
  refuse('wrong-state', 'no-such-step', `Een signaal kan niet van ${from} naar ${to}.`);

const frozen = () => refuse('blocked', 'frozen', 'Dit signaal is bevroren: eerst moet de bevriezing eraf.');

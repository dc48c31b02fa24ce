import { describe, expect, it } from 'vitest';
import { type Actor, PUBLIC, type Role, type StaffId, systemActor } from '../../../kernel/index.js';
import { decideMove, nextStates } from './decide-move.js';
import { SIGNAL_STATES, type SignalState, TRANSITIONS } from './states.js';

const staff = (role: Role): Actor => ({
  kind: 'staff',
  staffId: role as unknown as StaffId,
  name: role,
  roles: [role],
});
const facts = (state: SignalState) => ({ state, flags: [], themes: ['SCHIJNRELATIE'], graded: true });

describe('the state machine of a signal', () => {
  it.each([
    ['ONTVANGEN', 'GEREGISTREERD', 'INTAKE'],
    ['GEREGISTREERD', 'IN_BEOORDELING', 'BEOORDELAAR'],
    ['BEOORDEELD', 'GESLOTEN', 'COORDINATOR'],
    ['ONKOPPELBAAR', 'GEKOPPELD', 'TOEZICHT'],
    ['ROUTE_VOORGESTELD', 'DOORGEZET', 'COORDINATOR'],
    ['DUBBEL', 'GEREGISTREERD', 'COORDINATOR'],
    ['GESLOTEN', 'IN_BEOORDELING', 'COORDINATOR'],
  ] as const)('lets %s become %s by %s', (from, to, role) => {
    expect(decideMove(facts(from), to, staff(role)).ok).toBe(true);
  });

  it.each([
    ['ONTVANGEN', 'IN_BEOORDELING', 'BEOORDELAAR'],
    ['GEREGISTREERD', 'DOORGEZET', 'COORDINATOR'],
    ['BEOORDEELD', 'GESLOTEN', 'BEOORDELAAR'],
    ['DUBBEL', 'GEREGISTREERD', 'BEOORDELAAR'],
    ['VERNIETIGD', 'IN_BEOORDELING', 'COORDINATOR'],
  ] as const)('does not let %s become %s by %s', (from, to, role) => {
    expect(decideMove(facts(from), to, staff(role)).ok).toBe(false);
  });

  it('lets the house register, and make no other step', () => {
    for (const from of SIGNAL_STATES) {
      const steps = nextStates(facts(from), systemActor('intake'));
      expect(steps).toEqual(from === 'ONTVANGEN' ? ['GEREGISTREERD'] : []);
    }
    expect(nextStates(facts('ONTVANGEN'), PUBLIC)).toEqual(['GEREGISTREERD']);
  });

  it('has no state one can enter but not leave, save the two ends', () => {
    const stuck = SIGNAL_STATES.filter((state) => Object.keys(TRANSITIONS[state]).length === 0);
    expect(stuck).toEqual(['VERNIETIGD', 'OVERGEBRACHT']);
  });

  it('does not forward a signal without theme or grade', () => {
    const bare = { ...facts('ROUTE_VOORGESTELD'), themes: [], graded: false };
    const answer = decideMove(bare, 'DOORGEZET', staff('COORDINATOR'));
    expect(answer.ok === false && answer.code).toBe('not-assessed');
  });

  it('stands still while it is frozen', () => {
    const frozen = { ...facts('GEREGISTREERD'), flags: ['BEVROREN'] };
    const answer = decideMove(frozen, 'IN_BEOORDELING', staff('BEOORDELAAR'));
    expect(answer.ok === false && answer.code).toBe('frozen');
  });
});

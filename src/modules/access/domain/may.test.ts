import { describe, expect, it } from 'vitest';
import { type Actor, PUBLIC, ROLES, type Role, type StaffId, systemActor } from '../../../kernel/index.js';
import { fourEyes, may, roleMay, sees } from './may.js';
import { type Action, PERMISSIONS } from './permissions.js';

const staff = (id: string, ...roles: Role[]): Actor => ({
  kind: 'staff',
  staffId: id as StaffId,
  name: id,
  roles,
});
const open = { flags: [], routes: [], holderId: null };

describe('permissions', () => {
  it.each(
    ROLES.flatMap((role) => Object.keys(PERMISSIONS).map((action) => [role, action as Action] as const)),
  )('%s may %s only when the table says so', (role, action) => {
    const listed = (PERMISSIONS[action] as readonly string[]).includes(role);
    expect(may(staff('a', role), action).ok).toBe(listed);
  });

  it('denies the public everything', () => {
    for (const action of Object.keys(PERMISSIONS) as Action[]) expect(roleMay(PUBLIC, action)).toBe(false);
  });

  it('gives the functional administrator no content', () => {
    expect(may(staff('b', 'BEHEER'), 'signal.read', open).ok).toBe(false);
    expect(may(staff('b', 'BEHEER'), 'register.search').ok).toBe(false);
  });

  it('lets the house itself judge nothing', () => {
    for (const action of ['signal.assess', 'signal.link', 'signal.release', 'signal.close'] as const) {
      expect(roleMay(systemActor('linking'), action)).toBe(false);
    }
  });
});

describe('the national-security compartment', () => {
  const sealed = { flags: ['NV_COMPARTIMENT'], routes: [], holderId: 'holder' };

  it('does not exist for a coordinator', () => {
    const answer = may(staff('c', 'COORDINATOR'), 'signal.read', sealed);
    expect(answer.ok === false && answer.kind).toBe('not-found');
  });

  it('is open to USZ and to the colleague who hands it over', () => {
    expect(sees(staff('u', 'USZ'), sealed)).toBe(true);
    expect(sees(staff('holder', 'BEOORDELAAR'), sealed)).toBe(true);
  });
});

describe('receivers', () => {
  it('shows Toezicht only what was handed to Toezicht', () => {
    expect(sees(staff('t', 'TOEZICHT'), open)).toBe(false);
    expect(sees(staff('t', 'TOEZICHT'), { ...open, routes: ['TOEZICHT'] })).toBe(true);
    expect(sees(staff('p', 'PRIMAIR'), { ...open, routes: ['TOEZICHT'] })).toBe(false);
  });
});

describe('four eyes', () => {
  it('compares persons, not roles', () => {
    const proposer = staff('x', 'BEOORDELAAR');
    expect(fourEyes(proposer, staff('x', 'COORDINATOR')).ok).toBe(false);
    expect(fourEyes(proposer, staff('y', 'BEOORDELAAR')).ok).toBe(true);
  });

  it('does not take a machine for a second person', () => {
    expect(fourEyes(staff('x', 'BEOORDELAAR'), systemActor('release')).ok).toBe(false);
  });
});

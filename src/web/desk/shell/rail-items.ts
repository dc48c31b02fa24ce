import type { Role } from '../../../kernel/roles.js';
import { PERMISSIONS } from '../../../modules/access/domain/permissions.js';
import type { DeskKey } from '../../text/desk.nl.js';
import type { IconName } from '../../ui/Icon.js';

export interface RailItem {
  readonly to: '/' | '/bellen' | '/vrijgeven' | '/register' | '/beheer/parkeerplaats';
  readonly word: DeskKey;
  readonly act: DeskKey;
  readonly icon: IconName;
  readonly keys: string;
  readonly roles: readonly Role[];
}

const ITEMS: readonly RailItem[] = [
  {
    to: '/',
    word: 'rail.workStock',
    act: 'keys.workStock',
    icon: 'list',
    keys: 'g w',
    roles: PERMISSIONS['signal.list'],
  },
  {
    to: '/bellen',
    word: 'rail.call',
    act: 'keys.call',
    icon: 'phone',
    keys: 'g b',
    roles: PERMISSIONS['signal.register'],
  },
  {
    to: '/vrijgeven',
    word: 'rail.release',
    act: 'keys.release',
    icon: 'send',
    keys: 'g v',
    roles: PERMISSIONS['signal.release'],
  },
  {
    to: '/register',
    word: 'rail.register',
    act: 'keys.register',
    icon: 'book',
    keys: 'g r',
    roles: PERMISSIONS['register.search'],
  },
  {
    to: '/beheer/parkeerplaats',
    word: 'rail.admin',
    act: 'keys.admin',
    icon: 'gear',
    keys: 'g p',
    roles: PERMISSIONS['jobs.see'],
  },
];

/** Only what the role has, after the same table as the server's. Whether the act is allowed is decided by the server, each time. */
export function railItemsFor(roles: readonly Role[]): readonly RailItem[] {
  return ITEMS.filter((item) => item.roles.some((role) => roles.includes(role)));
}

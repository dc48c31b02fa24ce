import { type Action, PERMISSIONS } from '../../../modules/access/domain/permissions.js';
import { useSession } from './SessionGate.js';

/** Whether the role has an act at all, so that no button leads to a certain "no". The server decides, each time. */
export function useMay(action: Action): boolean {
  const { roles } = useSession();
  return roles.some((role) => PERMISSIONS[action].some((allowed) => allowed === role));
}

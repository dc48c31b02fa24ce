import { isRole, ROLES } from '../kernel/index.js';
import { findStaffByRole, issueToken } from '../modules/access/index.js';
import { type Command, WrongUse } from './command.js';
import { ensureInventedStaff } from './evaluation/invented-staff.js';
import { withHouse } from './with-house.js';

/** A bearer token as the invented colleague with a role: evaluation mode only. */
export const command: Command = {
  summary: 'a bearer token for the API as the invented colleague with a role (evaluation)',
  help: `knooppunt token --role CODE

Prints a token that is valid for twelve hours. Evaluation mode only.
  --role CODE   ${ROLES.join(', ')}

  curl -H "authorization: Bearer $(npm run -s knooppunt -- token --role BEOORDELAAR)" \\
    http://127.0.0.1:3000/api/v1/werkvoorraad`,
  run: async (args) => {
    const role = roleIn(args);
    return withHouse(async ({ house, config }) => {
      if (config.mode !== 'evaluation') {
        console.error('Tokens for invented colleagues exist in evaluation mode only.');
        return 1;
      }
      await ensureInventedStaff(house);
      const staff = await findStaffByRole(house.database.db, role);
      const token = staff && (await issueToken(house, staff));
      if (!token?.ok) {
        console.error(`There is no active colleague with the role ${role}.`);
        return 1;
      }
      console.log(token.value);
      return 0;
    });
  },
};

function roleIn(args: readonly string[]) {
  const [flag, code, ...rest] = args;
  const given = flag?.startsWith('--role=') ? flag.slice('--role='.length) : code;
  if (!flag?.startsWith('--role') || !given || rest.length > 0)
    throw new WrongUse('Give one role: --role CODE.');
  const role = given.toUpperCase();
  if (!isRole(role)) throw new WrongUse(`There is no role ${given}. Roles: ${ROLES.join(', ')}.`);
  return role;
}

import { createLookupDesk, type LookupDesk, parseHubs } from '../../modules/subjects/index.js';
import { CONFIG_FOLDER, readPolicyJson } from '../../platform/config-files/read-policy-file.js';
import { PolicyRefused } from '../policy/policy-refused.js';

/** The look-up desk with the list of hubs that stands today. @throws PolicyRefused when the list is wrong */
export async function openLookupDesk(today: string): Promise<LookupDesk> {
  const json = await readPolicyJson(CONFIG_FOLDER, 'hubs.json');
  const hubs = json.ok ? parseHubs(json.value, today) : json;
  if (!hubs.ok) throw new PolicyRefused(hubs);
  return createLookupDesk(hubs.value);
}

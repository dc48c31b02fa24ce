import { loadPolicy, type Policy } from '../../src/app/policy/load-policy.js';
import { referralPolicyOf, routePolicyOf } from '../../src/app/policy/policies-of-modules.js';
import type { ReferralPolicy } from '../../src/modules/referrals/index.js';
import type { RoutePolicy } from '../../src/modules/routing/index.js';

/** The policy that comes with the product, as routing and referrals see it. */
export async function aRoutePolicy(): Promise<{
  policy: Policy;
  routes: RoutePolicy;
  referrals: ReferralPolicy;
}> {
  const loaded = await loadPolicy();
  if (!loaded.ok) throw new Error(loaded.message);
  const today = () => '2026-04-01';
  return {
    policy: loaded.value,
    routes: routePolicyOf(loaded.value, today),
    referrals: referralPolicyOf(loaded.value),
  };
}

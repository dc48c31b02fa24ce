import { isValidOn } from '../../kernel/index.js';
import type { ReferralPolicy } from '../../modules/referrals/index.js';
import { nameOn, type RoutePolicy } from '../../modules/routing/index.js';
import type { Policy } from './load-policy.js';

/** What routing needs of the policy files. `today` comes in, because a legal basis holds on some days only. */
export function routePolicyOf(policy: Policy, today: () => string): RoutePolicy {
  const partners = new Map(policy.partners.partners.map((partner) => [partner.code, partner]));
  return {
    table: policy.routing,
    isExternal: (recipient) => {
      const partner = partners.get(recipient);
      return partner && isValidOn(partner, today()) ? partner.kind === 'partner' : undefined;
    },
    isBasis: (code) =>
      policy.legalBases.bases.some((basis) => basis.code === code && isValidOn(basis, today())),
  };
}

export function referralPolicyOf(policy: Policy): ReferralPolicy {
  const partners = new Map(policy.partners.partners.map((partner) => [partner.code, partner]));
  return {
    calendar: policy.calendar,
    nameOf: (recipient, date) => {
      const partner = partners.get(recipient);
      return partner ? nameOn(partner, date) : recipient;
    },
    knows: (recipient, date) => {
      const partner = partners.get(recipient);
      return partner !== undefined && isValidOn(partner, date);
    },
  };
}

/** How somebody is tied to a person's present address ("here") or former address ("there"). */
export const HOUSEHOLD_TIES = ['lives-here', 'lived-here', 'lives-there', 'lived-there'] as const;
export type HouseholdTie = (typeof HOUSEHOLD_TIES)[number];

/** The present address first, then the former one. */
type Addresses = readonly {
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
}[];

/** The closest tie between two people's addresses: living there now goes before having lived there. */
export function addressTie(self: Addresses, other: Addresses): HouseholdTie | undefined {
  for (const [i, ours] of self.entries())
    for (const [j, theirs] of other.entries())
      if (isSameAddress(ours, theirs))
        return i === 0 ? (j === 0 ? 'lives-here' : 'lived-here') : j === 0 ? 'lives-there' : 'lived-there';
  return undefined;
}

function isSameAddress(a: Addresses[number], b: Addresses[number]): boolean {
  if (a.houseNo === '' || a.houseNo !== b.houseNo) return false;
  if (a.postcode.length === 6 && b.postcode.length === 6) return a.postcode === b.postcode;
  return a.street !== '' && a.street === b.street && a.city !== '' && a.city === b.city;
}

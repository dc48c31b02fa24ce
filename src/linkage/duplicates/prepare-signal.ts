import type { Lexicon } from '../names/lexicon.js';
import { type OrganisationProfile, organisationProfile } from '../register/organisation-profile.js';
import { type PersonProfile, personProfile } from '../register/person-profile.js';
import type { SignalShape } from './signal-shape.js';
import type { SignalShares } from './signal-shares.js';
import { type TextInformation, textInformation } from './text-information.js';

/** A shape with all that comparing asks of it made once: a signal meets dozens of others. */
export interface PreparedSignal {
  readonly shape: SignalShape;
  readonly persons: readonly PersonProfile[];
  readonly organisations: readonly OrganisationProfile[];
  readonly text: TextInformation;
}

export function prepareSignal(lexicon: Lexicon, shape: SignalShape, shares: SignalShares): PreparedSignal {
  return {
    shape,
    persons: shape.persons.map((person) => personProfile(lexicon, person)),
    organisations: shape.organisations.map((each) => organisationProfile(lexicon, each)),
    text: textInformation(shape, shares),
  };
}

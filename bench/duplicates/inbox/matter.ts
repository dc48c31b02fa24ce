/**
 * What a signal can be about. A fact is told in several ways; the last way of each is English. Slots: {wie} the person
 * spoken of, {ander} a second person, {zaak} an organisation, {adres}, {plaats}, {dag}, {bedrag}, {aantal}, {uur},
 * {nummer} a telephone, {iban}, {kenteken}. Every report of one event fills them from the same happening.
 */
export interface Matter {
  readonly code: string;
  /** Whether an employer, school or office plays a part. */
  readonly withOrganisation: boolean;
  readonly withOther: boolean;
  readonly facts: readonly (readonly string[])[];
}

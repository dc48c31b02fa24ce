/** Codes of the signal file (DOMAIN.md §1.4, §5). Labels are in web/text; the lists come with the code. */
export const CHANNELS = [
  'WEBFORM',
  'TELEFOON',
  'BRIEF',
  'EMAIL',
  'LOKET',
  'INTERN',
  'PARTNER_API',
  'IMPORT',
] as const;
export type Channel = (typeof CHANNELS)[number];

export const SOURCE_KINDS = [
  'ANONIEM',
  'BURGER',
  'KLANTDIRECTIE',
  'KETENSERVICELIJN',
  'HANDHAVINGSCOORDINATOR',
  'NLA',
  'POLITIE',
  'KMAR',
  'GEMEENTE',
  'KETENPARTNER',
  'DERDE',
  'HANDHAVING',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const FLAGS = [
  'SPOED',
  'NV_COMPARTIMENT',
  'BRONBESCHERMING_HOOG',
  'SLACHTOFFERS',
  'MINDERJARIG',
  'BEVROREN',
  'INJECTIE_POGING',
] as const;
export type Flag = (typeof FLAGS)[number];

export const HANDLING_CODES = ['H0', 'H1', 'H2', 'H3', 'INTERN_HIK', 'INTERN_IND', 'NV', 'BRON'] as const;
export type HandlingCode = (typeof HANDLING_CODES)[number];

export const URGENCIES = ['NORMAAL', 'SPOED'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const MENTION_KINDS = [
  'person',
  'organisation',
  'address',
  'phone',
  'email',
  'iban',
  'v-number',
  'kvk',
  'plate',
  'document',
] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const MENTION_ROLES = [
  'subject',
  'referent',
  'werkgever',
  'facilitator',
  'slachtoffer',
  'getuige',
  'melder',
  'derde',
] as const;
export type MentionRole = (typeof MENTION_ROLES)[number];

export const CLAIM_STATUSES = ['beweerd', 'bevestigd', 'weerlegd'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLOSING_REASONS = [
  'GEEN_SIGNAAL',
  'ONVOLDOENDE',
  'KENNELIJK_ONJUIST',
  'BUITEN_BEREIK',
  'AFGEHANDELD',
] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];
